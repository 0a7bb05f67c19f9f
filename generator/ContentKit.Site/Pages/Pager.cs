using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>The neighbours of one block of a long list.</summary>
/// <param name="Newer">Route of the block with newer entries; null on the first page.</param>
/// <param name="Older">Route of the block with older entries; null on the last page.</param>
public sealed record Pager(string? Newer, string? Older)
{
    public static Pager None { get; } = new(null, null);

    internal void Describe(KeyBuilder key) => key.Add(Newer).Add(Older);
}
