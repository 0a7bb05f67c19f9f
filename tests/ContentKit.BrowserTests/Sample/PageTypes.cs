namespace ContentKit.BrowserTests.Sample;

/// <summary>One address for each kind of page.</summary>
public static class PageTypes
{
    public static readonly string[] Routes =
    [
        "", "rescue/", "situations/", "situations/share-screen/", "scams/", "scams/fake-police/", "cases/", "cases/safe-account-call/", "tips/",
        "tips/safe-account/", "audiences/", "audiences/elderly/", "channels/", "channels/phone/", "quiz/", "quiz/elderly/", "print/", "print/elderly/",
        "print/elderly/poster-a3/", "print/elderly/order/", "kits/elderly/", "venues/communities/", "letters/to-residents/", "campaigns/winter-2026/",
        "search/", "guide/led/", "coverage/", "privacy/", "404.html",
    ];

    public static TheoryData<string> All => [.. Routes];
}
