using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Documents;
using ContentKit.Artwork.Kits;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Ledgers;

/// <summary>The lists an office keeps: whom it has visited, how far it is, what it has handed out, which receipts are back.</summary>
public static class LedgerPlanner
{
    /// <summary>The forms that belong to no single kit: visits, the progress of each campaign, the receipts of each letter.</summary>
    public static ImmutableArray<LedgerForm> All(Library library) =>
    [
        Registration(library),
        .. library.Campaigns.Select(Progress),
        .. library.Letters.Select(Receipts).OfType<LedgerForm>(),
    ];

    /// <summary>登记表: visits, to be filled in by hand. It asks for no telephone number and no address below the building, because it lies about in an office.</summary>
    public static LedgerForm Registration(Library library) => new(
        "registration",
        "反诈宣传登记表",
        $"{library.Site.Organisation}。一户、一店、一班记一行；不记电话和证件号码。",
        [
            new("序号", 5), new("日期", 7), new("场所或楼栋", 16), new("对象", 10), new("人数", 5),
            new("讲的内容", 18), new("送达的宣传品", 18), new("回执编号", 9), new("经办人", 8), new("备注", 10),
        ],
        [],
        BlankRows: 16);

    /// <summary>进度表: every task of a campaign in order of its day.</summary>
    public static LedgerForm Progress(Campaign campaign) => new(
        "progress-" + campaign.Id,
        campaign.Title + "进度表",
        $"{Day(campaign.From)} 至 {Day(campaign.To)}。做完一项，填日期，签名。",
        [
            new("序号", 5), new("阶段", 9), new("截止", 9), new("责任单位", 15), new("任务", 36),
            new("完成情况", 14), new("完成日期", 9), new("签名", 8),
        ],
        [.. campaign.Phases
            .SelectMany(phase => phase.Tasks.Select(task => (phase, task)))
            .OrderBy(row => row.task.Due)
            .Select((row, i) => (ImmutableArray<string>)[Number(i + 1), row.phase.Name, Day(row.task.Due), row.task.Who, row.task.What, "", "", ""])],
        BlankRows: 0);

    /// <summary>分发台账: what one venue gets, a line a format, with room for how many and for taking them down again.</summary>
    /// <param name="files">Pieces that hang in the venue; the files of one piece count once.</param>
    public static LedgerForm Distribution(Venue venue, IEnumerable<PieceFile> files) => new(
        "distribution-" + venue.Id,
        $"{venue.Name}宣传品分发台账",
        "一种宣传品一行，各款内容见目录。到期的按日期收回，换上新的。",
        [
            new("序号", 5), new("宣传品", 18), new("尺寸", 13), new("款数", 5), new("最早到期", 9),
            new("计划数", 7), new("实发数", 7), new("领取单位", 16), new("签收", 9), new("日期", 9), new("收回数", 7),
        ],
        [.. files
            .Where(file => KitFolder.Of(file.Format) != KitFolder.Text)
            .GroupBy(file => file.Format.Id, StringComparer.Ordinal)
            .Select((format, i) => (ImmutableArray<string>)
            [
                Number(i + 1),
                format.First().Format.Name,
                FormatSize.Text(format.First().Format),
                Number(format.Select(file => (file.SourceId, file.AudienceId)).Distinct().Count()),
                format.Min(file => file.Expires) is { } day ? Day(day) : "",
                "", "", "", "", "", "",
            ])],
        BlankRows: 3);

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
