using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Preflight;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Tests.Artwork;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

/// <summary>What holds for every document, judged by what stands on the finished pages of the sample content.</summary>
public sealed class DocumentRulesTests
{
    [Fact]
    public void SampleContent_InEveryDocumentAndAudience_Fits() =>
        Assert.Empty(All.Where(sample => sample.Composed is Composed.Failed)
            .Select(sample => $"{sample.Piece.Path}: {((Composed.Failed)sample.Composed).Problems[0].Message.English}"));

    [Fact]
    public void TextAndCodes_StayInsideTheSafeArea() => Assert.All(AllPages, sample => Assert.All(
        SceneProbe.Marks(sample.Page),
        mark => Assert.True(sample.Page.Trim.Inset(sample.Piece.Format.Safe.Millimetres).Contains(mark.Box, 0.01), $"{sample.Piece.Path}: {mark.What} {mark.Box}")));

    [Fact]
    public void TextAndCodes_NeverCoverEachOther() => Assert.All(AllPages, sample =>
        Assert.Empty(SceneProbe.Collisions(sample.Page).Select(pair => $"{sample.Piece.Path}: {pair.Item1.What} / {pair.Item2.What}")));

    [Fact]
    public void HandHeldText_IsNeverUnderNinePoints_AndTwelveForLargeType() => Assert.All(AllPages, sample => Assert.All(
        SceneProbe.Marks(sample.Page).Where(mark => mark.Role is TextRole.Main or TextRole.Supporting && !mark.What.All(char.IsAsciiDigit)),
        mark =>
        {
            // Names over hotline numbers and the numbers in discs may be smaller than what is read in lines.
            double least = mark.What.Length <= 4 ? 8 : sample.Piece.Message.Audience.LargeType ? 12 : 9;
            Assert.True(mark.SizeMm >= Length.Pt(least).Millimetres - 0.01, $"{sample.Piece.Path}: {mark.What} {mark.SizeMm / Length.Pt(1).Millimetres:0.0} pt");
        }));

    [Fact]
    public void Preflight_PassesEveryDocument() => Assert.All(All, sample =>
    {
        var subject = new PreflightSubject([.. Preview((Composed.Pages)sample.Composed)], sample.Piece.Format, default);
        Assert.Empty(ScenePreflight.Check(subject).Where(check => check.Outcome != PreflightOutcome.Passed).SelectMany(check => check.Findings).Select(finding => finding.Message.English));
    });

    [Fact]
    public void NoLineOfRunningText_IsASingleCharacter() => Assert.All(AllPages, sample => Assert.DoesNotContain(
        SceneProbe.Marks(sample.Page),
        mark => mark.What.Length == 1 && mark.What is not ("年" or "月" or "日") && !"ABCDEFGH".Contains(mark.What) && !char.IsAsciiDigit(mark.What[0])));

    [Fact]
    public void TechnicalLines_AreSpotColoursOnly_AndNothingElseIs() => Assert.All(AllPages, sample =>
    {
        Assert.All(SpotLines(sample.Page), line => Assert.Contains(line.Plate, new[] { "Perforating", "Folding" }));
        Assert.DoesNotContain(SceneProbe.Flat(sample.Page.Items), item => item is SceneItem.Fill { Paint: Paint.Spot } or SceneItem.Text { Paint: Paint.Spot });
    });
}
