using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace ContentKit.Artwork.Ledgers;

/// <summary>A ledger as a page that prints on A4 landscape, with its heading on every sheet and lines high enough to write on.</summary>
public static class LedgerHtml
{
    // A line one can write on: 9 mm, as in bought ledgers.
    private const string Style = """
        @page{size:A4 landscape;margin:12mm}
        :root{color-scheme:light}
        body{margin:0;color:#231f20;background:#fff;font:10.5pt/1.35 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
        h1{margin:0;font-size:18pt;line-height:1.3;text-align:center;letter-spacing:.08em}
        p{margin:2mm 0 3mm;text-align:center;color:#636466}
        table{width:100%;border-collapse:collapse;table-layout:fixed}
        th,td{border:.25mm solid #231f20;padding:1mm 1.5mm;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
        th{height:8mm;text-align:center;font-weight:700;background:#e7ebef;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        td{height:7mm}
        tr{break-inside:avoid}
        thead{display:table-header-group}
        @media screen{body{max-width:273mm;margin:10mm auto;padding:0 4mm}}
        """;

    public static string Write(LedgerForm form)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Text(form.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Text(form.Title)}</h1>\n<p>{Text(form.Note)}</p>\n<table>\n<colgroup>");
        double shares = form.Columns.Sum(column => column.Share);
        foreach (LedgerColumn column in form.Columns)
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{column.Share / shares * 100:0.##}%\">");
        html.Append("</colgroup>\n<thead><tr>");
        foreach (LedgerColumn column in form.Columns) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column.Name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (ImmutableArray<string> row in form.Rows) Row(html, row);
        ImmutableArray<string> blank = [.. form.Columns.Select(_ => "")];
        for (int i = 0; i < form.BlankRows; i++) Row(html, blank);
        return html.Append("</tbody>\n</table>\n</body>\n</html>\n").ToString();
    }

    private static void Row(StringBuilder html, ImmutableArray<string> cells)
    {
        html.Append("<tr>");
        foreach (string cell in cells) html.Append(CultureInfo.InvariantCulture, $"<td>{Text(cell)}</td>");
        html.Append("</tr>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
