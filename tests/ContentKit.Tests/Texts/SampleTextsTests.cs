using System.Xml;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Texts;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Texts;

/// <summary>Every text piece of the repository's own content.</summary>
public class SampleTextsTests
{
    private static readonly Lazy<(PlannedPiece Plan, TextPiece Piece)[]> s_pieces = new(() =>
    [
        .. PiecePlanner.Plan(ArtworkSamples.Input, ArtworkSamples.Civic.Formats).Pieces.Where(piece => piece.Format.Family == "text").Select(piece =>
        {
            var tools = new TextTools(ArtworkSamples.Input, ArtworkSamples.Civic.Palette, []);
            return (piece, TextWriters.For(piece.Format)!.Write(piece.Message, piece.Format, tools));
        }),
    ]);

    private static IEnumerable<(PlannedPiece Plan, TextPiece.Written Piece)> Of(string format) =>
        s_pieces.Value.Where(made => made.Plan.Format.Id == format).Select(made => (made.Plan, Samples.Written(made.Piece)));

    [Fact]
    public void EveryTextFormatOfTheTheme_HasAWriter() =>
        Assert.All(ArtworkSamples.Civic.Formats.All.Where(format => format.Family == "text"), format => Assert.NotNull(TextWriters.For(format)));

    [Fact]
    public void EveryTextPiece_Fits() => Assert.All(s_pieces.Value, made => Assert.IsType<TextPiece.Written>(made.Piece));

    [Fact]
    public void EverySms_IsOneMessage() =>
        Assert.All(Of("sms"), made => Assert.Equal(1, SmsCount.Of(made.Piece.PlainText).Parts));

    [Fact]
    public void EveryGroupMessage_HasFiveToTenLines() =>
        Assert.All(Of("group-message"), made => Assert.InRange(made.Piece.PlainText.Split('\n').Length, 5, 10));

    [Fact]
    public void EveryLoudspeakerScript_HasNoDigitLeftAndWellFormedSsml() => Assert.All(Of("loudspeaker"), made =>
    {
        Assert.DoesNotContain(made.Piece.PlainText, char.IsAsciiDigit);
        new XmlDocument().LoadXml(made.Piece.Files[1].Text);
    });

    [Fact]
    public void EveryLoudspeakerScript_EndsWithinAMinuteAndAHalf() => Assert.All(Of("loudspeaker"), made =>
        Assert.InRange(int.Parse(made.Piece.Size.English.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), 30, 90));

    [Fact]
    public void NoTextPiece_ShowsABreakMark() =>
        Assert.All(s_pieces.Value, made => Assert.DoesNotContain('|', Samples.Written(made.Piece).PlainText));
}
