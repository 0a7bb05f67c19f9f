using System.Globalization;
using Civic.Print.Leds;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Build.Pieces;
using ContentKit.Content.Model;
using ContentKit.Drawing.Text;
using ContentKit.Export;
using ContentKit.Tests.Export;

namespace ContentKit.Tests.Artwork;

/// <summary>The animation of an LED format as the build writes it: how long each picture stands, by another reader's word.</summary>
public sealed class LedPlaybackTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Pages_StandTwoSeconds_OrAQuarterSecondACharacter()
    {
        (Composed.Pages pages, int[] delays) = Play("led-door-512x64");
        int[] characters = [.. pages.Scenes.Select(scene => scene.PlainText.Count(c => !char.IsWhiteSpace(c)))];
        Assert.Equal(characters.Select(count => Math.Max(200, count * 25)), delays);
        Assert.Contains(characters, count => count > 8);
    }

    [Theory]
    [InlineData("led-door-256x16", 64)]
    [InlineData("led-door-256x32", 128)]
    [InlineData("led-vehicle-64x16", 48)]
    public void Strip_RunsAtCellPixelsTimesCharactersAMinute(string format, double pixelsPerSecond)
    {
        (Composed.Pages pages, int[] delays) = Play(format);
        double round = (pages.Scenes[0].Width.Millimetres + ArtworkSamples.Civic.Formats.Find(format)!.Width.Millimetres) / pixelsPerSecond;
        Assert.InRange(delays.Sum() / 100.0, round * 0.995, round * 1.005);
    }

    private (Composed.Pages Pages, int[] Delays) Play(string id)
    {
        Theme theme = ArtworkSamples.Civic;
        Library library = ArtworkSamples.Input;
        Format format = theme.Formats.Find(id)! with { Exports = ["gif"] };
        Tip tip = library.Tips[0] with { Variants = [], Line = "凡是让你先垫钱再返利的刷单都是诈骗，有人催你转账先拨打96110问一问再说" };
        Message message = MessageBuilder.ForTip(tip, library.Audiences[0], library);
        var tools = new DesignTools(
            theme.Palette,
            new Typesetter(theme.OpenFonts(), new LineBreakRules([], [])),
            new BitmapFont(() => theme.Files.Read(theme.LedFontPath)),
            new Illustrations(theme.Illustrations, theme.Palette),
            library);
        Composed.Pages pages = Assert.IsType<Composed.Pages>(new LedDesign().Compose(message, format, tools));
        MadeFile gif = Assert.Single(new SceneFiles(ExporterSet.BuiltIn).Of(new PlannedPiece(message, format), pages.Scenes, pages.PreviewCount));
        string said = OutsideJudge.Ask("identify", "-format", "%T\n", _scratch.Write("sign.gif", gif.Bytes));
        return (pages, [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, CultureInfo.InvariantCulture))]);
    }
}
