using System.Globalization;
using System.Net;
using System.Text;
using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Kits;

/// <summary>目录.html: one page that lists a kit's files and needs nothing else; it opens from a USB stick.</summary>
public static class KitContents
{
    private const string Style = """
        :root{color-scheme:light}
        body{margin:0 auto;max-width:1100px;padding:24px 16px 48px;font:16px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#231f20;background:#fff}
        h1{margin:0 0 4px;font-size:28px;line-height:1.3}
        h2{margin:36px 0 4px;font-size:20px;border-bottom:2px solid #af1e27;padding-bottom:4px}
        p{margin:4px 0 12px;color:#636466}
        h3{margin:24px 0 6px;font-size:17px}
        h3 small{margin-left:12px;font-weight:400;font-size:14px;color:#636466}
        table{border-collapse:collapse;width:100%;font-size:15px}
        th,td{text-align:left;vertical-align:middle;padding:8px 10px;border-bottom:1px solid #d1d3d4}
        th{font-weight:600;color:#636466;white-space:nowrap}
        td.n,td.t{width:1px;white-space:nowrap}
        td img{display:block;max-width:72px;max-height:72px;border:1px solid #d1d3d4}
        a{color:#1268b3;word-break:break-all}
        @media(max-width:640px){thead{display:none}tr{display:block;padding:10px 0;border-bottom:1px solid #d1d3d4}td{display:block;border:0;padding:2px 0}td:empty{display:none}}
        @media print{body{max-width:none;padding:0;font-size:11px}table{font-size:10px}h2,h3{break-after:avoid}tr{break-inside:avoid}a{color:inherit;text-decoration:none}}
        """;

    public static string Html(Kit kit)
    {
        var html = new StringBuilder();
        string title = $"{kit.SiteTitle}：{kit.Name}宣传品目录";
        int files = kit.Items.Length + kit.Papers.Length;
        html.Append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Text(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Text(title)}</h1>\n")
            .Append(CultureInfo.InvariantCulture, $"<p>共 {files} 个文件，{Megabytes(kit.Items.Sum(item => item.File.Length))}。{Text(kit.Issuer)}</p>\n");

        foreach (IGrouping<string, KitItem> folder in kit.Items.GroupBy(item => item.Folder, StringComparer.Ordinal))
            Folder(html, folder.Key, [.. folder]);
        if (kit.Papers.Length > 0) Papers(html, kit);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Folder(StringBuilder html, string folder, IReadOnlyList<KitItem> items)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(folder)}</h2>\n<p>{Text(KitFolder.Purpose(folder))}</p>\n");
        foreach (IGrouping<string, KitItem> format in items.GroupBy(item => item.File.Format.Id, StringComparer.Ordinal))
            Format(html, folder, [.. format]);
    }

    private static void Format(StringBuilder html, string folder, IReadOnlyList<KitItem> items)
    {
        Format format = items[0].File.Format;
        string[] facts = [FormatSize.Text(format), QuantityHint.For(format), string.Create(CultureInfo.InvariantCulture, $"{items.Count} 个文件")];
        html.Append(CultureInfo.InvariantCulture, $"<h3>{Text(format.Name)}<small>{Text(string.Join(" · ", facts.Where(fact => fact.Length > 0)))}</small></h3>\n");
        bool thumbs = items.Any(item => item.Thumb is not null);
        bool notes = items.Any(item => Note(item).Length > 0);
        html.Append("<table>\n<thead><tr>").Append(thumbs ? "<th>样子</th>" : "").Append("<th>文件</th><th>对象</th>").Append(notes ? "<th>说明</th>" : "").Append("<th>到期</th><th>大小</th></tr></thead>\n<tbody>\n");
        foreach (KitItem item in items)
        {
            html.Append("<tr>");
            if (thumbs)
            {
                html.Append("<td class=\"t\">");
                if (item.Thumb is { } thumb) html.Append(CultureInfo.InvariantCulture, $"<img src=\"{Link(thumb)}\" alt=\"\" loading=\"lazy\">");
                html.Append("</td>");
            }

            PieceFile file = item.File;
            html.Append(CultureInfo.InvariantCulture, $"<td>{Anchor(item.Name, folder)}</td><td class=\"n\">{Text(item.Audience)}</td>")
                .Append(notes ? $"<td class=\"n\">{Text(Note(item))}</td>" : "")
                .Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{(file.Expires is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{Kilobytes(file.Length)}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Note(KitItem item) => string.Join(" ", new[] { item.File.Part, item.File.Size }.OfType<string>());

    private static void Papers(StringBuilder html, Kit kit)
    {
        html.Append("<h2>附件</h2>\n<table>\n<thead><tr><th>文件</th><th>用途</th></tr></thead>\n<tbody>\n");
        foreach (KitPaper paper in kit.Papers.OrderBy(paper => paper.Name, StringComparer.Ordinal))
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Anchor(paper.Name, "")}</td><td>{Text(paper.About)}</td></tr>\n");
        html.Append("</tbody>\n</table>\n");
    }

    private static string Anchor(string name, string folder) =>
        $"<a href=\"{Link(name)}\">{Text(folder.Length > 0 ? name[(folder.Length + 1)..] : name)}</a>";

    // Percent-encoded part by part, so that the link also works where the page's own address is a file: URL.
    private static string Link(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 512) / 1024)} KB");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");
}
