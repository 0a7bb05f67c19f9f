using System.Text.Json;
using ContentKit.Artwork.Coverage;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Coverage;

public class CoverageTests
{
    private static readonly DateOnly Soon = new(2026, 12, 31);
    private static readonly DateOnly Later = new(2027, 12, 31);

    private static readonly Library Library = Samples.Library(
        [Samples.Audience("elderly", "老年人"), Samples.Audience("students", "学生", venues: ["schools"])],
        [Samples.Scam("rebate-orders"), Samples.Scam("fake-loan", "虚假贷款", 2)],
        [Samples.Venue("communities", "社区", ["poster-a3"], ["elderly"]), Samples.Venue("schools", "学校", ["poster-a3", "sms"], [])]);

    private static CoveragePiece Piece(string audience, string? scam, string format = "poster-a3", string source = "a", DateOnly? expires = null) =>
        new(audience, scam, format, source, expires);

    private static CoverageCell Cell(CoverageReport report, string audience, string scam) =>
        report.Cells.Single(cell => cell.AudienceId == audience && cell.ScamId == scam);

    [Fact]
    public void Table_HasACellWhereverAnAudienceComesToAVenue() =>
        Assert.Equal(
            ["communities elderly rebate-orders", "communities elderly fake-loan", "schools students rebate-orders", "schools students fake-loan"],
            CoveragePlanner.Build(Library, []).Cells.Select(cell => $"{cell.VenueId} {cell.AudienceId} {cell.ScamId}"));

    [Fact]
    public void Cell_CountsPiecesAndNamesTheirSources()
    {
        CoverageCell cell = Cell(CoveragePlanner.Build(Library,
            [Piece("students", "fake-loan", source: "b"), Piece("students", "fake-loan", "sms", "b"), Piece("students", "fake-loan", source: "a")]), "students", "fake-loan");
        Assert.Equal(3, cell.Pieces);
        Assert.Equal(["a", "b"], cell.Sources.AsEnumerable());
    }

    [Fact]
    public void Cell_WithoutAPiece_IsMissing()
    {
        CoverageReport report = CoveragePlanner.Build(Library, [Piece("elderly", "fake-loan")]);
        Assert.Equal(["communities rebate-orders", "schools rebate-orders", "schools fake-loan"], report.Missing.Select(cell => $"{cell.VenueId} {cell.ScamId}"));
        Assert.Equal((1, 3, 25), (report.Count.Covered, report.Count.Missing, report.Count.Percent));
    }

    [Fact]
    public void Piece_WhoseFormatTheVenueHasNoPlaceFor_CoversNothingAndIsListed()
    {
        CoverageReport report = CoveragePlanner.Build(Library, [Piece("elderly", "fake-loan", "headrest-250x380")]);
        Assert.Equal(0, Cell(report, "elderly", "fake-loan").Pieces);
        Assert.Equal(("elderly", "headrest-250x380"), Assert.Single(report.Unplaced));
    }

    [Fact]
    public void Piece_AboutNoSingleScam_CoversNoCell() =>
        Assert.Equal(0, CoveragePlanner.Build(Library, [Piece("elderly", null)]).Count.Covered);

    [Fact]
    public void Cell_ExpiresWhenItsLastPieceDoes()
    {
        CoverageCell cell = Cell(CoveragePlanner.Build(Library,
            [Piece("elderly", "fake-loan", expires: Soon), Piece("elderly", "fake-loan", source: "b", expires: Later)]), "elderly", "fake-loan");
        Assert.Equal((Soon, Later), (cell.FirstExpiry, cell.CoveredUntil));
        Assert.Equal(CoverageState.Covered, cell.At(Soon));
        Assert.Equal(CoverageState.Covered, cell.At(Later.AddDays(-1)));
        Assert.Equal(CoverageState.Expired, cell.At(Later));
    }

    [Fact]
    public void Cell_WithAPieceThatNeverExpires_StaysCovered() =>
        Assert.Equal(CoverageState.Covered, Cell(CoveragePlanner.Build(Library,
            [Piece("elderly", "fake-loan", expires: Soon), Piece("elderly", "fake-loan", source: "b")]), "elderly", "fake-loan").At(DateOnly.MaxValue));

    [Fact]
    public void Report_CountsDifferByDayButItsFileDoesNot()
    {
        CoverageReport report = CoveragePlanner.Build(Library, [Piece("elderly", "fake-loan", expires: Soon)]);
        Assert.Equal(1, report.CountAt(Soon.AddDays(-1)).Covered);
        Assert.Equal(1, report.CountAt(Soon).Expired);
        Assert.Equal(CoverageJson.Write(report, Library).ToArray(), CoverageJson.Write(report, Library).ToArray());
    }

    [Fact]
    public void Json_HoldsNamesCellsAndExpiries()
    {
        CoverageReport report = CoveragePlanner.Build(Library, [Piece("elderly", "fake-loan", expires: Soon)]);
        using JsonDocument json = JsonDocument.Parse(CoverageJson.Write(report, Library).AsMemory());
        Assert.Equal(25, json.RootElement.GetProperty("total").GetProperty("percent").GetInt32());
        Assert.Equal("老年人", json.RootElement.GetProperty("audiences")[0].GetProperty("name").GetString());
        Assert.Equal(4, json.RootElement.GetProperty("cells").GetArrayLength());
        Assert.Equal("2026-12-31", json.RootElement.GetProperty("expiries")[0].GetProperty("day").GetString());
    }

    [Fact]
    public void SampleContent_NoVenueAndNoScamTypeIsLeftOut()
    {
        Library library = ArtworkSamples.Input;
        CoverageReport report = CoveragePlanner.Build(library, PiecePlanner.Plan(library, ArtworkSamples.Civic.Formats).Pieces.Select(CoveragePiece.Of));
        Assert.All(library.Venues, venue => Assert.True(report.OfVenue(venue.Id).Covered > 0, venue.Id));
        Assert.All(library.Scams, scam => Assert.True(report.OfScam(scam.Id).Covered > 0, scam.Id));
    }
}
