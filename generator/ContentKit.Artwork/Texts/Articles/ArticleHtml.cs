using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts.Articles;

/// <summary>
/// The file an editor opens, selects all of and pastes into 公众号: slogan, story, what to remember, whom to call, where it
/// comes from. A whole document rather than a fragment, so that a browser opening it from a folder knows its encoding.
/// </summary>
public static class ArticleHtml
{
    public static string Write(Message message, ImmutableArray<Block> body, ArticleStyle style)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Escape(message.Title)}</title>\n</head>\n<body style=\"margin:0;\">\n")
            .Append(CultureInfo.InvariantCulture, $"<section style=\"{style.Page}\">\n");

        Banner(html, message.Headline, style);
        if (message.Audience.Greeting is { Length: > 0 } greeting) Line(html, style.Paragraph, Escape(FlowingText.Sentence(FlowingText.OneLine(greeting))));
        if (message.Summary is { Length: > 0 } summary) Line(html, style.Paragraph, Escape(FlowingText.Sentence(FlowingText.OneLine(summary))));
        html.Append(ArticleBody.Write(body, style));
        if (message.Points.Length > 0) Points(html, message.Points, style);
        if (message.Warning is { Length: > 0 } warning) Line(html, style.Rule, Lines(warning));
        Calls(html, message.Hotlines, style);
        Line(html, style.Small, $"详细看：{Escape(message.PageUrl.AbsoluteUri)}");
        Line(html, style.Small, Escape(message.Issuer));
        return html.Append("</section>\n</body>\n</html>\n").ToString();
    }

    private static void Banner(StringBuilder html, string headline, ArticleStyle style)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section style=\"{style.Banner}\">\n");
        foreach (string line in headline.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Line(html, style.BannerLine, Escape(line));
        html.Append("</section>\n");
    }

    private static void Points(StringBuilder html, ImmutableArray<string> points, ArticleStyle style)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section style=\"{style.Box}\">\n");
        Line(html, style.BoxTitle, "请记住");
        foreach (string point in points)
            Line(html, style.Item(0), $"<span style=\"{style.Marker}\">✓</span>{Escape(FlowingText.OneLine(point))}");
        html.Append("</section>\n");
    }

    private static void Calls(StringBuilder html, ImmutableArray<Hotline> hotlines, ArticleStyle style)
    {
        HotlineWords words = HotlineWords.Of(hotlines);
        if (words.Full.Length == 0) return;
        html.Append(CultureInfo.InvariantCulture, $"<section style=\"{style.Box}\">\n");
        if (words.Emergency is { } emergency) Call(html, "钱已经转出，马上打", emergency, style);
        if (words.Advice is { } advice) Call(html, $"拿不准，先打{advice.Name}", advice, style);
        html.Append("</section>\n");
    }

    private static void Call(StringBuilder html, string when, Hotline hotline, ArticleStyle style) =>
        Line(html, style.Paragraph, $"{Escape(when)} <span style=\"{style.Number}\">{Escape(hotline.Number)}</span>");

    private static string Lines(string text) =>
        string.Join("<br>", text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Escape));

    private static void Line(StringBuilder html, string css, string content) =>
        html.Append(CultureInfo.InvariantCulture, $"<p style=\"{css}\">{content}</p>\n");

    private static string Escape(string text) => ArticleBody.Escape(text);
}
