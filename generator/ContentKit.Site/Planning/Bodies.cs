using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Markdown bodies as HTML, their links between content files turned into links between pages.</summary>
internal sealed class Bodies
{
    private readonly Dictionary<string, string> _routeOfSource = new(StringComparer.Ordinal);
    private readonly HashSet<string> _routes = new(StringComparer.Ordinal);

    /// <param name="source">Content file that the page shows; null for pages that stand for no file.</param>
    public void Know(string route, string? source)
    {
        _routes.Add(route);
        if (source is not null) _routeOfSource[source] = route;
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

        return Combine(source, path) is { } file && _routeOfSource.TryGetValue(file, out string? found) ? found + anchor : null;
    }

    // "cases/2026/a.md" and "../../tips/b.md" give "tips/b.md"; null when the path climbs out of the input folder.
    private static string? Combine(string source, string path)
    {
        List<string> parts = [.. source.Split('/')];
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part is not "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }
}
