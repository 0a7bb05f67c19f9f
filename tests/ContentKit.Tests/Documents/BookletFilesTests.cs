using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Pieces;
using ContentKit.Export;
using ContentKit.Tests.Export;
using static ContentKit.Tests.Documents.DocumentSamples;

namespace ContentKit.Tests.Documents;

public sealed class BookletFilesTests
{
    [Fact]
    public void Booklet_ComesAsPagesInReadingOrder_AndAsSheetsForThePress()
    {
        var piece = new PlannedPiece(MessageBuilder.ForAudience(Sample.FindAudience("residents")!, Sample), Format("booklet-a5") with { Exports = ["pdf"] });
        Composed.Pages pages = Assert.IsType<Composed.Pages>(ForAudience("booklet-a5", "residents"));
        var files = new SceneFiles(ExporterSet.BuiltIn).Of(piece, pages.Scenes, pages.PreviewCount);
        using var scratch = new ScratchFolder();

        Assert.Equal(["", "-imposed"], files.Select(file => file.Suffix));
        string read = OutsideJudge.Ask("pdfinfo", scratch.Write("read.pdf", files[0].Bytes)), press = OutsideJudge.Ask("pdfinfo", scratch.Write("press.pdf", files[1].Bytes));
        Assert.Matches($@"Pages:\s+{pages.Scenes.Length}\b", read);
        Assert.Matches($@"Pages:\s+{pages.Scenes.Length / 2}\b", press);
    }

    [Fact]
    public void LetterBatch_IsOnePdf_AndOnePictureOfTheFirstLetter()
    {
        var letter = Sample.Letters.Single(sample => sample.Id == "to-residents");
        var piece = new PlannedPiece(MessageBuilder.ForLetter(letter, Sample.FindAudience("residents")!, Sample), Format("letter-a4"));
        Composed.Pages pages = Assert.IsType<Composed.Pages>(Letter(same => same));

        var files = new SceneFiles(ExporterSet.BuiltIn).Of(piece, pages.Scenes, pages.PreviewCount);

        Assert.Equal([("", "pdf"), ("", "png")], files.Select(file => (file.Suffix, file.Kind)));
        Assert.True(files[0].Bytes.Length < 3_000_000, $"{files[0].Bytes.Length} bytes for {pages.Scenes.Length} letters");
    }
}
