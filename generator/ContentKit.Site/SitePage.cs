using ContentKit.Core;
using ContentKit.Site.Rendering;

namespace ContentKit.Site;

/// <summary>One file of the site that is made from content. Equal keys mean equal bytes.</summary>
public sealed class SitePage
{
    private readonly Func<PageRenderer, ReadOnlySpan<byte>> _render;

    /// <param name="path">From the output root, with <c>/</c>.</param>
    /// <param name="source">The content file the page is about, relative to the input folder; null for lists and feeds.</param>
    public SitePage(string path, string? source, ContentKey key, Func<PageRenderer, ReadOnlySpan<byte>> render)
    {
        Path = path;
        Source = source;
        Key = key;
        _render = render;
    }

    public string Path { get; }

    public string? Source { get; }

    public ContentKey Key { get; }

    /// <summary>The file's bytes, which stand until the renderer makes another. Safe to call from several threads, each with its own renderer.</summary>
    public ReadOnlySpan<byte> Render(PageRenderer renderer) => _render(renderer);
}
