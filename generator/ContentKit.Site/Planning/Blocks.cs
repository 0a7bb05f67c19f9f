using System.Collections.Immutable;
using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>
/// Cuts a long list, newest first, into pages. Blocks are counted from the oldest entry, so a new entry touches the
/// first page only and every other page keeps its address and its content.
/// </summary>
internal static class Blocks
{
    /// <param name="list">Route of the list's first page.</param>
    /// <returns>Route, entries and neighbours of each page; at least one page, even for an empty list.</returns>
    public static IEnumerable<(string Route, ImmutableArray<T> Entries, Pager Pager)> Of<T>(string list, ImmutableArray<T> entries, int size)
    {
        int rest = entries.Length % size;
        int archived = entries.Length / size;
        int first = rest;
        // A first page with a few entries would look empty, so it takes the newest whole block in.
        if (first < size / 2 && archived > 0)
        {
            first += size;
            archived--;
        }

        yield return (list, entries[..first], new Pager(null, archived > 0 ? Routes.Block(list, archived) : null));
        for (int block = archived; block > 0; block--)
        {
            string newer = block == archived ? list : Routes.Block(list, block + 1);
            string? older = block > 1 ? Routes.Block(list, block - 1) : null;
            int start = entries.Length - block * size;
            yield return (Routes.Block(list, block), entries[start..(start + size)], new Pager(newer, older));
        }
    }
}
