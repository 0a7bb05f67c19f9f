using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Markdown bodies as HTML, their links between content files turned into links between pages.</summary>
internal sealed class Bodies
{
    private readonly Dictionary<string, (string Route, MarkdownBody? Body)> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _routes = new(StringComparer.Ordinal);

    /// <param name="source">Content file that the page shows; null for pages that stand for no file.</param>
    public void Know(string route, string? source, MarkdownBody? body)
    {
        _routes.Add(route);
        if (source is not null) _shown[source] = (route, body);
    }

    public string Html(MarkdownBody body, string source, Links links) =>
        MarkdownRenderer.ToHtml(body, target => Resolve(target, source) is { } route ? new Uri(links.To(route), UriKind.Relative) : null).Html;

    /// <summary>The route that a link leads to, with its anchor; null when there is no such page.</summary>
    /// <param name="target">As written: a content file relative to <paramref name="source"/>, or <c>/route/</c> from the site's root.</param>
    public string? Resolve(string target, string source)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
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
}
