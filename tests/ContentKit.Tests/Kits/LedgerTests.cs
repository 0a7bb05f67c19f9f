using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Artwork.Ledgers;
using ContentKit.Content.Model;
using ContentKit.Tests.Texts;

namespace ContentKit.Tests.Kits;

public class LedgerTests
{
    private static Letter Letter(SerialRange? serials) =>
        new("to-residents", "致居民的一封信", "residents", true, "示例县", null, null, serials, MarkdownBody.Empty, Samples.Source("letters/to-residents.md"));

    private static string Text(LedgerForm form) => Encoding.UTF8.GetString(form.ToCsv().AsSpan());

    [Fact]
    public void Csv_BeginsWithAByteOrderMarkAndEndsLinesForExcel() =>
        Assert.Equal("\uFEFF甲,乙\r\n1,2\r\n", Encoding.UTF8.GetString(Csv.Write(["甲", "乙"], [["1", "2"]]).AsSpan()));

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("他说\"别扫\"", "\"他说\"\"别扫\"\"\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("-5", "-5")]
    public void Csv_CellCannotBreakOutOrRun(string cell, string written) =>
        Assert.Equal($"\uFEFFx\r\n{written}\r\n", Encoding.UTF8.GetString(Csv.Write(["x"], [[cell]]).AsSpan()));

    [Fact]
    public void Receipts_OneLineForEachNumber()
    {
        string[] lines = Text(LedgerPlanner.Receipts(Letter(new SerialRange(1, 500)))!).Split("\r\n");
        Assert.Equal("\uFEFF编号,姓名,回执,日期", lines[0]);
        Assert.Equal("0001,,,", lines[1]);
        Assert.Equal("0500,,,", lines[500]);
        Assert.Equal(502, lines.Length); // the last is empty
    }

    [Fact]
    public void Receipts_LetterWithoutNumbers_HasNoList() => Assert.Null(LedgerPlanner.Receipts(Letter(null)));

    [Fact]
    public void Progress_TasksStandInTheOrderOfTheirDays()
    {
        var campaign = new Campaign("winter", "冬季宣传", new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31),
            [
                new CampaignPhase("一", new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30), [new CampaignTask("县", "后做", new DateOnly(2026, 11, 20))]),
                new CampaignPhase("二", new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 31), [new CampaignTask("镇", "先做", new DateOnly(2026, 11, 5))]),
            ],
            [], Samples.Source("campaigns/winter.yml"));
        Assert.Equal(["先做", "后做"], LedgerPlanner.Progress(campaign).Rows.Select(row => row[4]));
    }

    [Fact]
    public void Distribution_OneLineForEachFormat_CountsPiecesNotFiles_TextsLeftOut()
    {
        LedgerForm form = LedgerPlanner.Distribution(KitSamples.Library.Venues[0],
            [
                KitSamples.File(KitSamples.Led, ".bmp"), KitSamples.File(KitSamples.Led, ".gif"), KitSamples.File(KitSamples.Led, ".bmp", source: "b"),
                KitSamples.File(KitSamples.Poster, ".pdf"), KitSamples.File(KitSamples.Sms, ".txt"),
            ]);
        Assert.Equal([("门头屏 256×16", "2", "2027-12-31"), ("海报 A3", "1", "2027-12-31")], form.Rows.Select(row => (row[1], row[3], row[4])));
        Assert.All(form.Rows, row => Assert.Equal(form.Columns.Length, row.Length));
    }

    [Fact]
    public void Registration_AsksForNoTelephoneNumberOrAddress()
    {
        LedgerForm form = LedgerPlanner.Registration(KitSamples.Library);
        Assert.DoesNotContain(form.Columns, column => column.Name.Contains("电话", StringComparison.Ordinal) || column.Name.Contains("地址", StringComparison.Ordinal));
        Assert.True(form.BlankRows > 0);
    }

    [Fact]
    public void PrintForm_HasAHeadingARowForEachEntryAndLinesToWriteOn()
    {
        LedgerForm form = LedgerPlanner.Registration(KitSamples.Library);
        IDocument page = new HtmlParser().ParseDocument(LedgerHtml.Write(form));
        Assert.Equal(form.Columns.Select(column => column.Name), page.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(form.BlankRows, page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Equal(form.Columns.Length, row.Children.Length));
    }

    [Fact]
    public void PrintForm_Registration_FillsOneLandscapeSheet() => OutsideJudge.InFolder(folder =>
    {
        string page = Path.Combine(folder, "form.html"), pdf = Path.Combine(folder, "form.pdf");
        File.WriteAllText(page, LedgerHtml.Write(LedgerPlanner.Registration(KitSamples.Library)));
        (int status, string output) = OutsideJudge.Try("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri);
        Assert.True(status == 0, output);
        string info = OutsideJudge.Try("pdfinfo", pdf).Said;
        Assert.Matches("Pages: +1\n", info);
        Assert.Matches("Page size: +84[12].* x 59[45].* pts", info);
    });
}
