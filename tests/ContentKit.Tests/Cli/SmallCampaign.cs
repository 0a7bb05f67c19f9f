namespace ContentKit.Tests.Cli;

/// <summary>An input of a few pieces of every kind: cheap to draw, and nothing of a build left out.</summary>
internal static class SmallCampaign
{
    public const string Tip = "---\ntitle: 先问家人\naudiences: [elderly]\nslogan: 转账前问家人\nline: 转账前先问家人，拿不准打96110\nsms: 转账前先问家人。\nstamp: [转账先问家人, 拿不准打电话]\npoints: [先挂电话, 再问家人]\n---\n\n先问家人。\n";

    public const string Case = "---\ntitle: 一通“安全账户”电话\ndate: 2026-03-01\nscam: fake-police\naudiences: [elderly, students]\nsummary: 对方自称民警，要求转账。\nslogan: 安全账户都是假的\npoints: [先挂电话, 再打96110]\n---\n\n先挂断，再核实。\n";

    public static InputFolder Create() => InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nlargeType: true\nformats: [table-sticker-80x80, parcel-stamp-58x22, led-door-256x16, sms, group-message]\n---\n\n写给老人的提醒。\n")
        .Write("audiences/students.md", "---\nname: 学生\naccent: teal\nformats: [takeaway-card-90x54, social-500x500, sms]\n---\n\n写给学生的提醒。\n")
        .Write("tips/first.md", Tip)
        .Write("cases/account.md", Case);
}
