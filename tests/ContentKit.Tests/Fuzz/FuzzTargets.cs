using System.Collections.Immutable;
using System.Text;
using ContentKit.Artwork.Themes;
using ContentKit.Build.Manifests;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Raster;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Svg;
using ContentKit.Drawing.Text;
using ContentKit.Export.Photos;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Drawing;
using ContentKit.Tests.Photos;

namespace ContentKit.Tests.Fuzz;

/// <summary>Every reader of files from outside: content, settings, drawings, photos, formats, fonts, manifests.</summary>
internal static class FuzzTargets
{
    private const string Theme =
        "name: t\npalette:\n  black: { cmyk: [0, 0, 0, 100], srgb: '#231F20' }\n  red: { cmyk: [5, 98, 90, 0], srgb: '#E32731' }\n" +
        "accents:\n  red: { ground: red, on: black, spark: red, shade: red, tint: red, halo: red, deep: red }\n" +
        "fonts:\n  sans-regular: { file: a.ttf, fallbacks: [b] }\n  b: { file: a.ttf }\nled: a.hex\n";

    private static readonly ImmutableArray<byte[]> s_yaml = FuzzTarget.Words(
        "[", "]", "{", "}", "- ", ": ", "\n---\n", "\n", "  ", "\t", "&a ", "*a", "!!x ", "|\n", ">\n", "'", "\"", "\\", "#", "? ", "<<: ", "%YAML 1.2\n", "...\n", "~", "null", "0", "：", "，",
        "\u0000", "\uFFFE", "😀", "\u202E", "\u2028", "\r", "x: ", "k: 1\n", "- {a: 1}\n", "!<tag:yaml.org,2002:str> ", "2026-13-40", "9999-12-31", "0001-01-01");

    private static readonly ImmutableArray<byte[]> s_markdown = s_yaml.AddRange(FuzzTarget.Words(
        "`", "```\n", "**", "*a ", "_", "~~", "![", "[", "](", ")", "<", ">", "> ", "<!--", "-->", "|", "|---|\n", "[^1]", "[^1]: ", "\n\n", "# ", "1. ", "- ", "    ", "<b>", "</script>", "&#0;", "&#x110000;", "\\",
        "13800138000", "110101199003071233", "京A12345", "受害人张三", "家住幸福路1号", "12岁", "元", "https://", "javascript:", "www.", "a@b.c", "请", "http://[::1]", "//x", "mailto:a", "96110", "|", "——", "……"));

    private static readonly ImmutableArray<byte[]> s_svg = FuzzTarget.Words(
        "<g>", "</g>", "<g transform=\"scale(0)\">", "<g transform=\"rotate(1e9)\">", "<path d=\"M0 0A1 1 0 0 1 9 9z\" fill=\"#231F20\"/>", "<circle r=\"1e300\" fill=\"#E32731\"/>", " stroke=\"#231F20\" stroke-width=\"9\"",
        " stroke-linejoin=\"miter\"", "M", "a5 5 0 1 1 0 .1", "C1 2 3 4 5 6", "e", "e999", ".", "-", ",", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "<![CDATA[", "]]>", "<!--", "xmlns:a=\"b\"", "<script>", "href=\"x\"", "1e38", "z", "Q9 9 9 9", "T5 5");

    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        new("content", 10, Input(".md"), s_markdown, Content),
        new("settings", 3, Input(".yml"), s_yaml, Content),
        new("drawing", 8, Folder("themes/civic/illustrations", ".svg"), s_svg, Drawing),
        new("format", 3, Folder("themes/civic/formats", ".yml"), s_yaml, (path, bytes) => ThemeLoader.Load(Themes(Theme).Add("formats/" + Path.GetFileName(path), bytes))),
        new("theme", 1, [("theme.yml", Encoding.UTF8.GetBytes(Theme))], s_yaml, (_, bytes) => ThemeLoader.Load(Themes(bytes))),
        new("photo", 1, [("a.jpg", Jpeg()), ("a.png", Png())], FuzzTarget.Words("\u0000", "Exif\0\0", "II*\0", "MM\0*", "eXIf"), Position),
        new("picture", 1, Pictures(), FuzzTarget.Words("\u0000", "\u0000\u0000\u00ff\u00ff", "IHDR", "IDAT", "PLTE", "tRNS", "Exif\0\0", "IEND"), Picture),
        new("dots", 1, [("unifont.hex", Dots())], FuzzTarget.Words(":", "\n", "4E00", "0", "FFFFFFFF", "110000", "-1", "G", "\r\n", "D800:"), Dots),
        new("font", 1, [("NotoNaskhArabic-Regular.ttf", File.ReadAllBytes(DrawingSamples.FontPath("NotoNaskhArabic-Regular.ttf")))], FuzzTarget.Words("\0", "\0\0\0\u0001", "glyf", "GSUB", "cmap", "OTTO", "ttcf"), Font),
        new("manifest", 1, [("manifest.json", Encoding.UTF8.GetBytes(ManifestSample))], FuzzTarget.Words("{", "}", "[", "]", ",", ":", "null", "\"", "\\u0000", "\"path\"", "1", "true"), Listed),
    ];

    private const string ManifestSample =
        "{\"version\":1,\"pages\":[{\"path\":\"index.html\",\"source\":null,\"sha256\":\"00\"}],\"artwork\":[{\"path\":\"a.png\",\"source\":\"b.md\",\"audience\":\"c\",\"format\":\"d\",\"family\":\"e\",\"width\":1,\"height\":2,\"unit\":\"mm\",\"bleedMm\":3,\"dpi\":150,\"pixelWidth\":1,\"pixelHeight\":1,\"colour\":\"cmyk\",\"text\":\"t\",\"sha256\":\"00\"}],\"assets\":[{\"path\":\"a.css\",\"sha256\":\"00\"}]}";

    // A segment that points to a directory with a position, and a PNG chunk of the same.
    private static byte[] Jpeg() => [0xFF, 0xD8, 0xFF, 0xE1, 0, 30, .. "Exif\0\0"u8, .. PositionDirectory(), 0xFF, 0xD9];

    private static byte[] Png() => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 22, .. "eXIf"u8, .. PositionDirectory(), 1, 2, 3, 4];

    private static byte[] PositionDirectory() => [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0];

    private static void Content(string path, byte[] bytes)
    {
        MemoryFileSource files = new MemoryFileSource().Add("site.yml", "title: a\norganisation: b\nbaseUrl: https://example.org\n")
            .Add("scams/fake-police.md", "---\nname: a\nrank: 1\nslogan: b\n---\n").Add("audiences/elderly.md", "---\nname: a\n---\n").Add(path, bytes);
        LoadResult loaded = ContentLoader.Load(files, ContentVocabulary.Open, 1);
        if (loaded.Library is not { } library) return;
        Checker.Run(library, files, new CheckOptions(new DateOnly(2026, 11, 21)));
        foreach (Case one in library.Cases) Html(one.Body);
        foreach (Tip one in library.Tips) Html(one.Body);
        foreach (Letter one in library.Letters) Html(one.Body);
        foreach (ScamType one in library.Scams) Html(one.Body);

        static void Html(MarkdownBody body) => MarkdownRenderer.ToHtml(body, target => Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out Uri? uri) ? uri : null);
    }

    private static void Drawing(string path, byte[] bytes)
    {
        SvgReading reading = SvgReader.Read(bytes, path);
        if (reading.Illustration is not { } drawing) return;
        SceneItem.Group group = drawing.Place(new Box(0, 0, 60, 60), _ => DrawingSamples.Black);
        var scene = new Scene(Length.Mm(60), Length.Mm(60), Length.Zero, null, [group]);
        Rasterizer.Draw(scene, RasterArea.OfTrim(scene, 25.4), PixelFormat.Rgb24);
    }

    private static void Position(string path, byte[] bytes)
    {
        MemoryFileSource files = new MemoryFileSource().Add("site.yml", "title: a\norganisation: b\nbaseUrl: https://example.org\n").Add("images/" + path, bytes);
        if (ContentLoader.Load(files, ContentVocabulary.Open, 1).Library is { } library) Checker.Run(library, files, new CheckOptions(new DateOnly(2026, 11, 21)));
    }

    private static void Picture(string path, byte[] bytes)
    {
        try
        {
            PhotoHead head = PhotoHead.Read(bytes);
            Photo.Copies(bytes, head, [.. head.CopyWidths()]);
        }
        catch (PhotoException)
        {
            // How the reader refuses a file.
        }
    }

    private static void Dots(string path, byte[] bytes)
    {
        try
        {
            _ = new BitmapFont(() => bytes).Set("转账前先问96110", 1);
        }
        catch (InvalidDataException)
        {
            // How the reader refuses a file.
        }
    }

    private static void Font(string path, byte[] bytes)
    {
        try
        {
            using var fonts = new FontLibrary([new FontSource("a", () => bytes, [])]);
            var typesetter = new Typesetter(fonts, DrawingSamples.Rules);
            if (typesetter.Set("احذر الاحتيال 96110", new TextStyle("a", 5, DrawingSamples.Black), 60) is not TextFit.Fits fits) return;
            var scene = new Scene(Length.Mm(60), Length.Mm(20), Length.Zero, null, fits.Block.At(0, 0));
            Rasterizer.Draw(scene, RasterArea.OfTrim(scene, 25.4), PixelFormat.Rgb24);
        }
        catch (InvalidDataException)
        {
            // How the reader refuses a file.
        }
    }

    private static void Listed(string path, byte[] bytes)
    {
        try
        {
            ManifestJson.Read(bytes);
        }
        catch (ManifestException)
        {
            // How the reader refuses a file.
        }
    }

    private static ImmutableArray<(string, byte[])> Input(string extension) => Folder("input", extension);

    private static ImmutableArray<(string, byte[])> Folder(string folder, string extension)
    {
        MemoryFileSource files = Repository.Folder(folder);
        return [.. files.List("").Where(path => path.EndsWith(extension, StringComparison.Ordinal)).Select(path => (path, files.Read(path)))];
    }

    private static MemoryFileSource Themes(string theme) => Themes(Encoding.UTF8.GetBytes(theme));

    private static MemoryFileSource Themes(byte[] theme) => new MemoryFileSource().Add("theme.yml", theme).Add("a.ttf", "a").Add("a.hex", "b");

    private static ImmutableArray<(string, byte[])> Pictures() =>
    [
        ("plain.jpg", PhotoSamples.Jpeg(40, 24)), ("grey.jpg", PhotoSamples.Jpeg(17, 9, "-colorspace", "gray")), ("progressive.jpg", PhotoSamples.Jpeg(24, 24, "-interlace", "JPEG")),
        ("camera.jpg", PhotoSamples.FromCamera(PhotoSamples.Jpeg(24, 16), 6)), ("plain.png", PhotoSamples.Png(24, 16)), ("palette.png", PhotoSamples.Png(24, 16, "-colors", "8")),
    ];

    private static byte[] Dots()
    {
        string[] wanted = ["0020:", "0030:", "0031:", "0036:", "0039:", "8F6C:", "8D26:", "524D:", "5148:", "95EE:"];
        return Encoding.ASCII.GetBytes(string.Concat(File.ReadLines(DrawingSamples.FontPath("unifont.hex")).Where(line => wanted.Any(start => line.StartsWith(start, StringComparison.Ordinal))).Select(line => line + "\n")));
    }
}
