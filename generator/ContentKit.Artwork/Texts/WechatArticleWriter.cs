using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Data;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts.Articles;
using ContentKit.Content.Markdown;
using ContentKit.Core;

namespace ContentKit.Artwork.Texts;

/// <summary>公众号文章: the body to paste as HTML, and beside it the title, digest and cover that go into their own fields.</summary>
public sealed class WechatArticleWriter : ITextWriter
{
    // What the platform's fields take (specs, Text channels); the format's `title` and `digest` options change them.
    private const int TitleLimit = 64;

    private const int DigestLimit = 120;

    private const string Cover = "social-900x383";

    private const string SquareCover = "social-500x500";

    public string Kind => "wechat-article";

    public TextPiece Write(Message message, Format format, TextTools tools)
    {
        string title = FlowingText.OneLine(message.Title);
        int titleLimit = (int)format.Number("title", TitleLimit);
        int digestLimit = (int)format.Number("digest", DigestLimit);
        string digest = Digest(message, digestLimit);
        ImmutableArray<Diagnostic> problems =
        [
            .. TooLong(message, "title", "标题", "title", title, titleLimit),
            .. TooLong(message, "summary", "摘要", "digest", digest, digestLimit),
        ];
        if (problems.Length > 0) return new TextPiece.Failed(problems);

        ImmutableArray<Block> body = MarkdownRenderer.ToBlocks(SourceBody.Of(message.Kind, message.SourceId, tools.Library));
        string html = ArticleHtml.Write(message, body, new ArticleStyle(message.Audience, tools.Palette));
        string plain = string.Join('\n', new[] { title, digest, FlowingText.Join(message.Headline), MarkdownRenderer.ToPlainText(body) }
            .Concat(message.Points)
            .Append(message.Warning is { } warning ? FlowingText.Join(warning) : "")
            .Append(HotlineWords.Of(message.Hotlines).Full)
            .Append(message.Issuer)
            .Where(part => part.Length > 0));
        int characters = plain.Count(c => !char.IsWhiteSpace(c));
        return new TextPiece.Written(
            [TextFile.Of(".html", html), new TextFile(".json", Fields(message, title, digest, tools.Siblings))],
            plain,
            new LocalText(
                string.Create(CultureInfo.InvariantCulture, $"约 {characters} 字"),
                string.Create(CultureInfo.InvariantCulture, $"about {characters} characters")));
    }

    // Without a summary the slogan and as many points as fit; a summary that is too long is the editor's to shorten.
    private static string Digest(Message message, int limit)
    {
        if (message.Summary is { Length: > 0 } summary) return FlowingText.OneLine(summary);
        string digest = FlowingText.Sentence(FlowingText.Join(message.Headline));
        foreach (string point in message.Points)
        {
            string longer = digest + FlowingText.Sentence(FlowingText.OneLine(point));
            if (longer.Length > limit) break;
            digest = longer;
        }

        return digest;
    }

    private static IEnumerable<Diagnostic> TooLong(Message message, string key, string chinese, string english, string text, int limit)
    {
        if (text.Length <= limit) yield break;
        yield return Diagnostic.Error(
            DiagnosticIds.TextDoesNotFit,
            message.Source.Keys.Of(key),
            string.Create(CultureInfo.InvariantCulture, $"公众号{chinese}有 {text.Length} 字，最多 {limit} 字"),
            string.Create(CultureInfo.InvariantCulture, $"the article's {english} has {text.Length} characters, {limit} are allowed"))
            .WithHint(
                string.Create(CultureInfo.InvariantCulture, $"删去 {text.Length - limit} 字"),
                string.Create(CultureInfo.InvariantCulture, $"remove {text.Length - limit} characters"));
    }

    private static ImmutableArray<byte> Fields(Message message, string title, string digest, ImmutableArray<string> siblings) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("digest", digest);
        json.WriteString("author", message.Issuer);
        // 阅读原文: the one address outside the platform that an article may carry.
        json.WriteString("source", message.PageUrl.AbsoluteUri);
        json.WriteString("cover", Sibling(message, siblings, Cover));
        json.WriteString("squareCover", Sibling(message, siblings, SquareCover));
        json.WriteEndObject();
    });

    private static string? Sibling(Message message, ImmutableArray<string> siblings, string format) =>
        siblings.Contains(format, StringComparer.Ordinal) ? $"artwork/{message.Audience.Id}/{format}/{message.SourceId}.png" : null;
}
