using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Build.Manifests;
using ContentKit.Content.Model;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.WholeSite;

/// <summary>What the whole way through must show: pages, pieces, sizes, codes, dots.</summary>
public partial class SampleSiteTests
{
    private static readonly ParallelOptions TwoAtOnce = new() { MaxDegreeOfParallelism = 2 };

    private static SampleSite Site => SampleSite.Instance;

    [Fact]
    public void EveryCaseTipScamAndAudience_HasItsPage()
    {
        HashSet<string> pages = [.. Site.Manifest.Pages.Select(page => page.Path)];
        string[] wanted =
        [
            "index.html", "rescue/index.html", "print/index.html", "search/index.html", "404.html",
            .. Site.Library.Cases.Where(item => !item.Draft).Select(item => $"cases/{item.Id}/index.html"),
            .. Site.Library.Tips.Where(item => !item.Draft).Select(item => $"tips/{item.Id}/index.html"),
            .. Site.Library.Scams.Select(item => $"scams/{item.Id}/index.html"),
            .. Site.Library.Audiences.SelectMany(item => new[] { $"audiences/{item.Id}/index.html", $"kits/{item.Id}/index.html" }),
        ];
        Assert.All(wanted, path => Assert.True(pages.Contains(path) && File.Exists(Site.PathOf(path)), path));
        HashSet<string> assets = [.. Site.Manifest.Assets.Select(asset => asset.Path)];
        Assert.Superset((HashSet<string>)[.. Site.Library.Audiences.Select(item => $"kits/{item.Id}.zip"), "feed.xml", "feed.json", "sitemap.xml"], assets);
    }

    [Fact]
    public void EveryAudience_HasPosterStickerStampAndStrip()
    {
        string[] formats = ["poster-a3", "table-sticker-80x80", "parcel-stamp-58x22", "led-door-256x16", "led-door-256x32"];
        HashSet<(string, string)> made = [.. Site.Manifest.Artwork.Select(piece => (piece.Audience, piece.Format))];
        Assert.Superset((HashSet<(string, string)>)[.. Site.Library.Audiences.SelectMany(audience => formats.Select(format => (audience.Id, format)))], made);
    }

    [Fact]
    public void EveryFormatAnAudienceLists_IsMade()
    {
        HashSet<(string, string)> made = [.. Site.Manifest.Artwork.Select(piece => (piece.Audience, piece.Format))];
        Assert.Superset((HashSet<(string, string)>)[.. Site.Library.Audiences.SelectMany(audience => audience.Formats.Select(format => (audience.Id, format)))], made);
    }

    [Fact]
    public void PixelsInTheManifest_AreTheFiles()
    {
        foreach (string kind in new[] { "png", "bmp", "gif" })
        {
            foreach (ManifestArtwork piece in Site.OneOfEachFormat(kind))
            {
                string[] size = OutsideJudge.Ask("identify", "-format", "%w %h\n", Site.PathOf(piece.Path)).Split('\n')[0].Split(' ');
                Assert.Equal((piece.PixelWidth, piece.PixelHeight), (int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture)));
            }
        }
    }

    [Fact]
    public void EveryPosterCode_LeadsToItsPage()
    {
        ManifestArtwork[] posters = [.. Site.Manifest.Artwork.Where(piece => piece.Format == "poster-a3" && piece.Path.EndsWith(".png", StringComparison.Ordinal))];
        Assert.NotEmpty(posters);
        Parallel.ForEach(posters, TwoAtOnce, poster =>
        {
            // Only the first line is the code: zbarimg also tells when it finds no message bus to announce it on.
            string read = OutsideJudge.Ask("zbarimg", "-q", "--raw", Site.PathOf(poster.Path)).Split('\n')[0];
            string page = Path.ChangeExtension(poster.Source, null).Split('/') is [string kind, .., string id] ? $"{kind}/{id}/" : "";
            Assert.Equal(Site.Library.Site.BaseUrl.AbsoluteUri + page, read);
        });
    }

    [Fact]
    public void ParcelPieces_CarryNoCode()
    {
        ManifestArtwork[] parcels = [.. Site.Manifest.Artwork.Where(piece => piece.Format.StartsWith("parcel-", StringComparison.Ordinal) && piece.Path.EndsWith(".png", StringComparison.Ordinal))];
        Assert.NotEmpty(parcels);
        Parallel.ForEach(parcels, TwoAtOnce, piece => Assert.NotEqual(0, OutsideJudge.Try("zbarimg", "-q", "--raw", Site.PathOf(piece.Path)).Status));
    }

    [Fact]
    public void LedBitmaps_AreOneBitPanelHighAndWholeModulesWide()
    {
        ManifestArtwork[] strips = [.. Site.Manifest.Artwork.Where(piece => piece.Family == "led" && piece.Path.EndsWith(".bmp", StringComparison.Ordinal))];
        Assert.NotEmpty(strips);
        foreach (ManifestArtwork strip in strips)
        {
            byte[] file = File.ReadAllBytes(Site.PathOf(strip.Path));
            Assert.Equal(1, file[28] | file[29] << 8);
            Assert.Equal(int.Parse(PanelHeight().Match(strip.Format).Groups[1].Value, CultureInfo.InvariantCulture), strip.PixelHeight);
            Assert.Equal(0, strip.PixelWidth % 32);
        }
    }

    [Fact]
    public void Manifest_NamesEveryFileWithItsDigest()
    {
        var terminal = new ContentKit.Tests.Cli.MemoryTerminal();
        Assert.Equal(0, ContentKit.Cli.CommandLine.Run(["verify", Site.Folder], terminal));
    }

    [Fact]
    public void Kits_OpenWithUnzip()
    {
        foreach (Audience audience in Site.Library.Audiences)
            Assert.Contains("No errors detected", OutsideJudge.Ask("unzip", "-tq", Site.PathOf($"kits/{audience.Id}.zip")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"x(\d+)$")]
    private static partial Regex PanelHeight();
}
