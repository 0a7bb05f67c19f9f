using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Core;
using ContentKit.Site.Model;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Markdown bodies as HTML, their links between content files turned into links between pages.</summary>
/// <param name="photos">By path from the input folder.</param>
/// <param name="pictureSizes">As in <see cref="Rendering.ISiteTheme"/>.</param>
internal sealed class Bodies(ImmutableSortedDictionary<string, PhotoLink> photos, string pictureSizes)
{
    private readonly Dictionary<string, (string Route, MarkdownBody? Body)> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _routes = new(StringComparer.Ordinal);

    /// <param name="source">Content file that the page shows; null for pages that stand for no file.</param>
    public void Know(string route, string? source, MarkdownBody? body)
    {
        _routes.Add(route);
        if (source is not null) _shown[source] = (route, body);
    }

    public string Html(MarkdownBody body, string source, Links links) => MarkdownRenderer.ToHtml(
        body,
        target => Resolve(target, source) is { } route ? new Uri(links.To(route), UriKind.Relative) : null,
        target => PhotoOf(target, source) is { } photo ? Shown(photo, links) : null);

    /// <summary>Adds the photos that a body shows: their copies are part of its page.</summary>
    public void Describe(MarkdownBody body, string source, KeyBuilder key)
    {
        if (photos.IsEmpty || !body.Text.Contains("![", StringComparison.Ordinal)) return;
        foreach (MarkupFinding found in MarkdownChecker.Check(body))
            if (found.Kind == MarkupKind.RelativeImage && PhotoOf(found.Text, source) is { } photo)
                foreach (PhotoCopy copy in photo.Copies) key.Add(copy.Path).Add(copy.Height);
    }

    /// <summary>The route that a link leads to, with its anchor; null when there is no such page.</summary>
    /// <param name="target">As written: a content file relative to <paramref name="source"/>, or <c>/route/</c> from the site's root.</param>
    public string? Resolve(string target, string source)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = RelativePath.PathOf(target);
        string anchor = hash < 0 ? "" : target[hash..];
        if (path.StartsWith('/'))
        {
            string route = path[1..];
            if (_routes.Contains(route)) return route + anchor;
            return _routes.Contains(route + "/") ? route + "/" + anchor : null;
        }

        if (RelativePath.Combine(source, path) is not { } file || !_shown.TryGetValue(file, out (string Route, MarkdownBody? Body) shown)) return null;
        // The heading as its page numbers it: an editor copies the words.
        return shown.Route + (shown.Body is { } body && MarkdownRenderer.FindHeading(body, anchor) is { } id ? "#" + id : anchor);
    }

    private PhotoLink? PhotoOf(string target, string source) => RelativePath.OfLink(source, target) is { } path ? photos.GetValueOrDefault(path) : null;

    private Picture Shown(PhotoLink photo, Links links)
    {
        PhotoCopy largest = photo.Copies[^1];
        string sources = string.Join(", ", photo.Copies.Select(copy => string.Create(CultureInfo.InvariantCulture, $"{links.To(copy.Path)} {copy.Width}w")));
        return new Picture(links.To(largest.Path), largest.Width, largest.Height, sources, pictureSizes);
    }
}
