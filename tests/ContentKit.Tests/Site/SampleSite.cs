using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Civic.Web;
using ContentKit.Artwork.Coverage;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Build;
using ContentKit.Cli.Disk;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Model;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace ContentKit.Tests.Site;

/// <summary>
/// The sample content as a finished site in memory. Pages are the real ones; the pieces they link are planned as the build
/// plans them, but a grey picture stands for each drawing, so that the suite need not wait for the artwork.
/// </summary>
internal static class SampleSite
{
    private static readonly ConcurrentDictionary<(LinkStyle Style, string BaseUrl), Lazy<ImmutableSortedDictionary<string, byte[]>>> Sites = new();
    private static readonly Lazy<(Theme Theme, Library Library)> Content = new(Load);

    /// <summary>Every file of the site by its path.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Files(LinkStyle style, string baseUrl) =>
        Sites.GetOrAdd((style, baseUrl), key => new(() => Build(key.Style, key.BaseUrl))).Value;

    public static Library Library => Content.Value.Library;

    public static Theme Theme => Content.Value.Theme;

    public static CivicSite Civic { get; } = new();

    /// <summary>What the site is made from, with pieces as they would be planned.</summary>
    public static SiteInput Input(Library library, LinkStyle style = LinkStyle.Directory, string baseUrl = "https://example.org/") => new(
        library,
        [.. PiecePlanner.Plan(library, Theme.Formats).Pieces.Select(Link)],
        [.. library.Audiences.Select(audience => new KitLink(audience.Id, $"kits/{audience.Id}.zip", 34_500_000, new string('a', 64), 20))],
        Theme.Illustrations.Ids.ToImmutableSortedDictionary(id => id, id => Encoding.UTF8.GetString(Theme.Illustrations.Svg(id)!.Value.Span), StringComparer.Ordinal),
        Theme.Palette.Colours.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Rgb, StringComparer.Ordinal),
        style,
        new Uri(baseUrl),
        new KitLink("offline", "kits/offline.zip", 3_200_000, new string('c', 64), 0),
        CoverageTables.Of(
            CoveragePlanner.Build(library, PiecePlanner.Plan(library, Theme.Formats).Pieces.Select(CoveragePiece.Of)),
            library,
            [new OfficeFile("ledgers/registration.csv", "反诈宣传登记表", "CSV")]));

    /// <summary>Every page rendered, by path.</summary>
    public static SortedDictionary<string, byte[]> Render(SitePlan plan)
    {
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        PageRenderer renderer = new(Civic);
        foreach (SitePage page in plan.Pages) files.Add(page.Path, page.Render(renderer).ToArray());
        foreach (SiteAsset asset in plan.Assets) files.Add(asset.Path, asset.Bytes.ToArray());
        return files;
    }

    private static ImmutableSortedDictionary<string, byte[]> Build(LinkStyle style, string baseUrl)
    {
        SiteInput input = Input(Library, style, baseUrl);
        var files = Render(SiteBuilder.Plan(input, Civic)).ToImmutableSortedDictionary(StringComparer.Ordinal).ToBuilder();
        foreach (OfficeFile file in input.Coverage!.Files) files[file.Path] = [];
        foreach (KitLink kit in input.Kits.Append(input.Offline!)) files[kit.Path] = [];
        foreach (PieceLink piece in input.Pieces)
        {
            foreach (PieceFile file in piece.Files) files[file.Path] = [];
            if (piece.Thumbnail is { } thumbnail) files[thumbnail.Path] = Grey;
        }

        return files.ToImmutable();
    }

    private static byte[] Grey { get; } = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"280\"><rect width=\"200\" height=\"280\" fill=\"#888\"/></svg>");

    private static PieceLink Link(PlannedPiece piece)
    {
        Message message = piece.Message;
        Format format = piece.Format;
        bool text = format.Family == "text";
        return new PieceLink(
            message.Kind.Name(), message.SourceId, message.Title, message.Audience.Id, format.Id, format.Name, format.Family,
            text ? 0 : format.Width.Millimetres, text ? 0 : format.Height.Millimetres, format.Unit == FormatUnit.Pixel ? "px" : "mm", format.Bleed.Millimetres,
            format.Colour switch { ColourMode.Cmyk => "cmyk", ColourMode.Rgb => "rgb", _ => "1bit" },
            message.Headline,
            text ? null : new PieceThumbnail($"{piece.Path}.thumb.svg", 200, 280),
            [.. format.Exports.Select(kind => new PieceFile($"{piece.Path}.{kind}", kind, 240_000, new string('b', 64)))],
            format.Colour == ColourMode.Cmyk ? PreflightState.Passed : PreflightState.NotApplicable);
    }

    private static (Theme Theme, Library Library) Load()
    {
        string root = Root();
        DiskFileSource input = new(Path.Combine(root, "input"));
        Theme theme = ThemeLoader.Load(new DiskFileSource(Path.Combine(root, "themes", "civic")), input).Theme ?? throw new InvalidOperationException("the theme does not load");
        LoadResult load = ContentLoader.Load(input, theme.Vocabulary, 2);
        Assert.Empty(load.Diagnostics.Where(finding => finding.Severity == Severity.Error));
        return (theme, load.Library!);
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ContentKit.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
