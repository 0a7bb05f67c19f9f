using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Documents;
using ContentKit.Artwork.Kits;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Ledgers;

/// <summary>The lists an office keeps: whom it has visited, how far it is, what it has handed out, which receipts are back.</summary>
public static class LedgerPlanner
{
    /// <summary>登记表: visits, to be filled in by hand. It asks for no telephone number and no address below the building, because it lies about in an office.</summary>
    public static LedgerForm Registration(Library library) => new(
        "registration",
        "反诈宣传登记表",
        $"{library.Site.Organisation}。一户、一店、一班记一行；不记电话和证件号码。",
        [
            new("序号", 4), new("日期", 7), new("场所或楼栋", 16), new("对象", 10), new("人数", 5),
            new("讲的内容", 18), new("送达的宣传品", 18), new("回执编号", 9), new("经办人", 8), new("备注", 10),
        ],
        [],
        BlankRows: 18);

    /// <summary>进度表: every task of a campaign in order of its day.</summary>
    public static LedgerForm Progress(Campaign campaign) => new(
        "progress-" + campaign.Id,
        campaign.Title + "进度表",
        $"{Day(campaign.From)} 至 {Day(campaign.To)}。做完一项，填日期，签名。",
        [
            new("序号", 4), new("阶段", 9), new("截止", 9), new("责任单位", 15), new("任务", 36),
            new("完成情况", 14), new("完成日期", 9), new("签名", 8),
        ],
        [.. campaign.Phases
            .SelectMany(phase => phase.Tasks.Select(task => (phase, task)))
            .OrderBy(row => row.task.Due)
            .Select((row, i) => (ImmutableArray<string>)[Number(i + 1), row.phase.Name, Day(row.task.Due), row.task.Who, row.task.What, "", "", ""])],
        BlankRows: 0);

    /// <summary>分发台账: what one venue gets, with room for how many and for taking them down again.</summary>
    /// <param name="files">Pieces that hang in the venue; the files of one piece count once.</param>
    public static LedgerForm Distribution(Venue venue, IEnumerable<PieceFile> files) => new(
        "distribution-" + venue.Id,
        $"{venue.Name}宣传品分发台账",
        "一种宣传品一行。到期的按日期收回，换上新的。",
        [
            new("序号", 4), new("宣传品", 16), new("尺寸", 13), new("内容", 30), new("到期", 9),
            new("计划数", 6), new("实发数", 6), new("领取单位", 14), new("签收", 8), new("日期", 8), new("收回数", 6),
        ],
        [.. files
            .GroupBy(file => (file.Format.Id, file.SourceId, file.AudienceId))
            .Select(group => group.First())
            .Where(file => KitFolder.Of(file.Format) != KitFolder.Text)
            .Select((file, i) => (ImmutableArray<string>)
            [
                Number(i + 1), file.Format.Name, FormatSize.Text(file.Format), file.Title,
                file.Expires is { } day ? Day(day) : "", "", "", "", "", "", "",
            ])],
        BlankRows: 0);

    /// <summary>The numbers of a letter's batch, to tick off as receipts come back; null when the letter has no numbers.</summary>
    public static LedgerForm? Receipts(Letter letter) => letter.Serials is not { } range || range.Count < 1 ? null : new(
        "receipts-" + letter.Id,
        letter.Title + "回执登记",
        $"{letter.Issuer}。收到一份回执，在同一编号后签收。",
        [new("编号", 8), new("姓名", 14), new("回执", 10), new("日期", 12)],
        [.. SerialNumber.All(range).Select(number => (ImmutableArray<string>)[number, "", "", ""])],
        BlankRows: 0);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
