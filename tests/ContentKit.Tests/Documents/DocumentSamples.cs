using System.Collections.Immutable;
using Civic.Print.Documents;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Documents;

/// <summary>Documents of the civic theme, composed from the sample content or from a library that a test has changed.</summary>
internal static class DocumentSamples
{
    private static readonly Lazy<Typesetter> s_typesetter = new(() =>
        new Typesetter(ArtworkSamples.Civic.OpenFonts(), new LineBreakRules(ArtworkSamples.Input.Dictionary.Terms, [])));

    private static readonly Lazy<Illustrations> s_illustrations = new(() =>
        new Illustrations(ArtworkSamples.Civic.Illustrations, ArtworkSamples.Civic.Palette));

    // One piece of every document format for every audience, and every letter.
    private static readonly Lazy<ImmutableArray<(PlannedPiece Piece, Composed Composed)>> s_all = new(() =>
    [
        .. PiecePlanner.Plan(Sample, ArtworkSamples.Civic.Formats).Pieces
            .Where(piece => piece.Format.Family == "document")
            .GroupBy(piece => (piece.Format.Id, piece.Message.Audience.Id))
            .Select(group => group.First())
            .AsParallel().AsOrdered().Select(piece => (piece, Compose(piece.Message, piece.Format, Sample))),
    ]);

    public static Library Sample => ArtworkSamples.Input;

    public static ImmutableArray<(PlannedPiece Piece, Composed Composed)> All => s_all.Value;

    public static IEnumerable<(PlannedPiece Piece, Scene Page)> AllPages =>
        All.SelectMany(sample => Preview((Composed.Pages)sample.Composed).Select(page => (sample.Piece, page)));

    public static Typesetter Typesetter => s_typesetter.Value;

    public static Format Format(string id) => ArtworkSamples.Civic.Formats.Find(id)!;

    public static Composed Compose(Message message, Format format, Library library) =>
        new DocumentDesign().Compose(message, format, new DesignTools(
            ArtworkSamples.Civic.Palette, Typesetter, new BitmapFont(() => Array.Empty<byte>()), s_illustrations.Value, library));

    /// <summary>A document made for an audience: notice, trifold, booklet.</summary>
    public static Composed ForAudience(string format, string audience, Library? library = null)
    {
        Library from = library ?? Sample;
        return Compose(MessageBuilder.ForAudience(from.FindAudience(audience)!, from), Format(format), from);
    }

    public static ImmutableArray<Scene> PagesFor(string format, string audience, Library? library = null) =>
        Assert.IsType<Composed.Pages>(ForAudience(format, audience, library)).Scenes;

    /// <summary>The residents' letter of the sample content, changed by the test.</summary>
    public static Composed Letter(Func<Letter, Letter> change, Func<Format, Format>? format = null)
    {
        Letter letter = change(Sample.Letters.Single(sample => sample.Id == "to-residents"));
        Library library = Sample with { Letters = [letter] };
        Format wanted = (format ?? (same => same))(Format("letter-a4"));
        return Compose(MessageBuilder.ForLetter(letter, library.FindAudience(letter.Audience)!, library), wanted, library);
    }

    public static IEnumerable<Scene> Preview(Composed.Pages pages) => pages.Scenes.Take(pages.PreviewCount);

    public static string[] Lines(Scene page) => page.PlainText.Split('\n');

    /// <summary>Lines on plates of their own, where they lie on the page.</summary>
    public static IEnumerable<(string Plate, Box Box)> SpotLines(Scene page) =>
        SceneProbe.Flat(page.Items).OfType<SceneItem.Stroke>().Where(stroke => stroke.Paint is Paint.Spot)
            .Select(stroke => (((Paint.Spot)stroke.Paint).Name, stroke.Outline.Bounds));
}
