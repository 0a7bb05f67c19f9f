using System.Collections.Immutable;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;

namespace ContentKit.Tests.Site;

public sealed class BlockTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(57)]
    public void EveryEntryStandsOnOnePage_NewestFirst(int count)
    {
        ImmutableArray<int> newestFirst = [.. Enumerable.Range(0, count).Reverse()];
        var pages = Blocks.Of("cases/", newestFirst, 10).ToArray();
        Assert.Equal(newestFirst, pages.SelectMany(page => page.Entries));
        Assert.Equal("cases/", pages[0].Route);
        Assert.True(pages.Length == 1 || pages[0].Entries.Length >= 5, "a first page with hardly anything on it");
    }

    [Fact]
    public void NewEntry_LeavesTheOlderPagesAsTheyAre()
    {
        for (int count = 1; count < 60; count++)
        {
            var before = Pages(count);
            var after = Pages(count + 1);
            string[] changed = [.. before.Keys.Where(route => after.TryGetValue(route, out string? now) && now != before[route])];
            Assert.True(changed.Length <= 2, $"{count + 1} entries change {string.Join(' ', changed)}");
        }
    }

    [Fact]
    public void Neighbours_PointAtEachOther()
    {
        var pages = Blocks.Of("cases/", [.. Enumerable.Range(0, 57)], 10).ToDictionary(page => page.Route, page => page.Pager);
        foreach ((string route, Pager pager) in pages)
        {
            if (pager.Older is { } older) Assert.Equal(route, pages[older].Newer);
            if (pager.Newer is { } newer) Assert.Equal(route, pages[newer].Older);
        }

        Assert.Single(pages.Values, pager => pager.Older is null);
        Assert.Single(pages.Values, pager => pager.Newer is null);
    }

    private static Dictionary<string, string> Pages(int count) => Blocks.Of("cases/", [.. Enumerable.Range(0, count).Reverse()], 10)
        .ToDictionary(page => page.Route, page => string.Join(',', page.Entries) + page.Pager);
}
