using System.Net;
using System.Text;

namespace ContentKit.Artwork.Kits;

/// <summary>The whole site as a ZIP to carry on a stick: unpack, open the one page at the top, read without a network.</summary>
public static class OfflineZip
{
    /// <summary>From the output root.</summary>
    public const string Path = "kits/offline.zip";

    /// <summary>Holds the site as published, under its own relative links.</summary>
    public const string Folder = "网站";

    public const string StartName = "打开网站.html";

    /// <param name="title">Of the site.</param>
    /// <param name="files">Pages, styles, scripts by their path from the site's root.</param>
    /// <param name="pictures">What is too large to hold, each opened when its turn comes.</param>
    /// <exception cref="ArgumentException">A path is unsafe, or there is no <c>index.html</c> to start from.</exception>
    public static void Write(string title, IReadOnlyDictionary<string, PackedFile> files, IEnumerable<(string Path, Func<Stream> Open)> pictures, Stream output)
    {
        if (!files.ContainsKey("index.html")) throw new ArgumentException("the site has no index.html", nameof(files));
        var zip = new ZipWriter(output);
        zip.Add(StartName, PackedFile.Of(StartName, Encoding.UTF8.GetBytes(Start(title))));
        foreach ((string path, PackedFile file) in files.OrderBy(pair => pair.Key, StringComparer.Ordinal)) zip.Add($"{Folder}/{path}", file);
        foreach ((string path, Func<Stream> open) in pictures.OrderBy(picture => picture.Path, StringComparer.Ordinal)) zip.Add($"{Folder}/{path}", open);
        zip.Finish();
    }

    private static string Start(string title)
    {
        string link = $"{Uri.EscapeDataString(Folder)}/index.html";
        string name = WebUtility.HtmlEncode(title);
        return $"""
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0; url={link}">
            <title>{name}</title>
            </head>
            <body style="font:20px/1.6 sans-serif;margin:48px 24px">
            <p><a href="{link}">打开{name}</a></p>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
