using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Cli.Preview;

/// <summary>The preview's own pages: what there is, and one file with everything it makes.</summary>
internal static class DeskPages
{
    /// <summary>All content files, with the page and the pieces of each.</summary>
    public static string Index(PreviewState state, PreviewWords words)
    {
        ILookup<string, PlannedPiece> pieces = state.Bench!.Pieces.ToLookup(piece => piece.Message.Source.Path, StringComparer.Ordinal);
        ILookup<string, Diagnostic> findings = state.Findings.ToLookup(finding => finding.Span.Path, StringComparer.Ordinal);
        Dictionary<string, string> pages = PagesBySource(state);
        var html = new StringBuilder("<main><h1>").Append(words["全部内容", "All content"]).Append("</h1>");
        foreach (var kind in Documents(state.Library!).GroupBy(document => document.Kind))
        {
            html.Append("<h2>").Append(Html(words[kind.Key.Chinese, kind.Key.English])).Append("</h2><table>");
            foreach (Document document in kind)
            {
                html.Append("<tr><td>");
                html.Append(pages.TryGetValue(document.Path, out string? page) ? $"<a href=\"/{Html(page)}\">{Html(document.Title)}</a>" : Html(document.Title));
                html.Append("</td><td><code>").Append(Html(document.Path)).Append("</code></td><td>");
                int count = pieces[document.Path].Count();
                if (count > 0)
                    html.Append(CultureInfo.InvariantCulture, $"<a href=\"/_kit/gallery/{Uri.EscapeDataString(pieces[document.Path].First().Message.SourceId)}\">{words["宣传品", "pieces"]} {count}</a>");
                int wrong = findings[document.Path].Count(finding => finding.Severity != Severity.Info);
                html.Append("</td><td class=\"wrong\">").Append(wrong > 0 ? wrong.ToString(CultureInfo.InvariantCulture) + words[" 个问题", " findings"] : "").Append("</td></tr>");
            }

            html.Append("</table>");
        }

        return Frame(words["全部内容", "All content"], html.Append("</main>").ToString());
    }

    /// <summary>The files of that id: their Markdown beside every piece they make. Null when there is none.</summary>
    public static string? Gallery(PreviewState state, PreviewWords words, string id, Func<string, string?> textOf)
    {
        var sources = state.Bench!.Pieces.Where(piece => string.Equals(piece.Message.SourceId, id, StringComparison.Ordinal))
            .GroupBy(piece => piece.Message.Source.Path, StringComparer.Ordinal).ToList();
        if (sources.Count == 0) return null;
        Dictionary<string, string> pages = PagesBySource(state);
        var html = new StringBuilder();
        foreach (var source in sources)
        {
            html.Append("<main class=\"gallery\"><section class=\"source\"><h1>").Append(Html(source.First().Message.Title)).Append("</h1><p><code>").Append(Html(source.Key)).Append("</code>");
            if (pages.TryGetValue(source.Key, out string? page)) html.Append(" <a href=\"/").Append(Html(page)).Append("\">").Append(words["看网页", "page"]).Append("</a>");
            html.Append("</p>");
            AppendSource(html, textOf(source.Key) ?? "", state.Findings.Where(finding => finding.Span.Path == source.Key).ToLookup(finding => finding.Span.Line));
            html.Append("</section><section class=\"pieces\">");
            foreach (var audience in source.GroupBy(piece => piece.Message.Audience.Id, StringComparer.Ordinal))
            {
                html.Append("<h2>").Append(Html(audience.First().Message.Audience.Name)).Append(CultureInfo.InvariantCulture, $" <small>{audience.Count()}</small></h2><ul>");
                foreach (PlannedPiece piece in audience) AppendPiece(html, piece, state.Bench, words);
                html.Append("</ul>");
            }

            html.Append("</section></main>");
        }

        return Frame(sources[0].First().Message.Title, html.ToString());
    }

    /// <summary>What stands in place of a piece that cannot be made, as SVG: the reasons.</summary>
    public static string Refusal(ImmutableArray<Diagnostic> findings, PreviewWords words)
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 240\" width=\"360\" height=\"240\" font-family=\"sans-serif\">");
        svg.Append("<rect width=\"360\" height=\"240\" fill=\"#fdecea\"/><rect width=\"360\" height=\"6\" fill=\"#b3261e\"/>");
        svg.Append("<text x=\"16\" y=\"38\" font-size=\"19\" font-weight=\"700\" fill=\"#b3261e\">").Append(words["这一件做不出来", "cannot be made"]).Append("</text>");
        int line = 0;
        foreach (string row in findings.SelectMany(finding => Rows(words[finding.Message.Chinese, finding.Message.English])).Take(8))
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"16\" y=\"{66 + 22 * line++}\" font-size=\"15\" fill=\"#1c2430\">{Html(row)}</text>");
        return svg.Append("</svg>").ToString();
    }

    public static string Frame(string title, string body) =>
        $"<!doctype html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Html(title)}</title>" +
        $"<link rel=\"icon\" href=\"/_kit/icon.svg\"><link rel=\"stylesheet\" href=\"/_kit/desk.css\"></head><body>{body}</body></html>\n";

    private static void AppendSource(StringBuilder html, string text, ILookup<int, Diagnostic> findings)
    {
        html.Append("<ol class=\"lines\">");
        int number = 0;
        foreach (string line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            Diagnostic? worst = findings[++number].OrderByDescending(finding => finding.Severity).FirstOrDefault();
            html.Append(worst is null ? "<li>" : worst.Severity == Severity.Error ? "<li class=\"error\">" : "<li class=\"warning\">").Append(Html(line)).Append("</li>");
        }

        html.Append("</ol>");
    }

    private static void AppendPiece(StringBuilder html, PlannedPiece piece, PieceBench bench, PreviewWords words)
    {
        html.Append("<li class=\"").Append(piece.Format.Family).Append("\">");
        if (piece.Format.Family == "text")
        {
            MadePiece made = bench.Sketch(piece);
            html.Append("<pre>").Append(Html(made.Findings.IsEmpty ? made.Text : string.Join("\n", made.Findings.Select(finding => words[finding.Message.Chinese, finding.Message.English])))).Append("</pre>");
        }
        else
        {
            html.Append("<img loading=\"lazy\" alt=\"").Append(Html(piece.Message.Headline)).Append("\" src=\"/").Append(Html(PlannedLinks.Thumbnail(piece, bench))).Append("\">");
        }

        html.Append("<p>").Append(Html(piece.Format.Name)).Append(" <code>").Append(Html(piece.Format.Id)).Append("</code> ");
        foreach (string kind in piece.Format.Exports) html.Append("<a href=\"/").Append(Html(piece.Path)).Append('.').Append(kind).Append("\">").Append(kind).Append("</a> ");
        html.Append("</p></li>");
    }

    private static Dictionary<string, string> PagesBySource(PreviewState state)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SitePage page in state.Pages.Values.Where(page => page.Source is not null && page.Path.EndsWith("/index.html", StringComparison.Ordinal)).OrderBy(page => page.Path.Length).ThenBy(page => page.Path, StringComparer.Ordinal))
            pages.TryAdd(page.Source!, page.Path[..^"index.html".Length]);
        return pages;
    }

    private static IEnumerable<Document> Documents(Library library) =>
    [
        .. library.Cases.Select(item => new Document(new LocalText("案例", "Cases"), item.Title, item.Source.Path)),
        .. library.Tips.Select(item => new Document(new LocalText("提示", "Tips"), item.Title, item.Source.Path)),
        .. library.Scams.Select(item => new Document(new LocalText("骗术类型", "Scams"), item.Name, item.Source.Path)),
        .. library.Letters.Select(item => new Document(new LocalText("信", "Letters"), item.Title, item.Source.Path)),
        .. library.Audiences.Select(item => new Document(new LocalText("人群", "Audiences"), item.Name, item.Source.Path)),
        .. library.Situations.Select(item => new Document(new LocalText("有人让我……", "Situations"), item.Ask, item.Source.Path)),
        .. library.Venues.Select(item => new Document(new LocalText("场所", "Venues"), item.Name, item.Source.Path)),
        .. library.Quizzes.Select(item => new Document(new LocalText("问答", "Quizzes"), item.Title, item.Source.Path)),
        .. library.Campaigns.Select(item => new Document(new LocalText("宣传活动", "Campaigns"), item.Title, item.Source.Path)),
        .. library.Pages.Select(item => new Document(new LocalText("网页和说明", "Pages and guides"), item.Title, item.Source.Path)),
    ];

    // About 22 Han characters fit the picture's width.
    private static IEnumerable<string> Rows(string text) => text.Chunk(22).Select(row => new string(row));

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private sealed record Document(LocalText Kind, string Title, string Path);
}
