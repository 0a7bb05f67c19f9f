using System.Text;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace ContentKit.Site;

/// <summary>What a link within the site can point at, looked up in the pages themselves. Nothing is rendered before it is asked for.</summary>
/// <param name="page">The page of a path; called for one path at a time.</param>
public sealed class LinkTargets(Func<string, SitePage?> page, ISiteTheme theme)
{
    private const string Id = " id=\"";

    private readonly Dictionary<string, HashSet<string>?> _known = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly PageRenderer _renderer = new(theme);

    /// <summary>The ids on the page of a route, or none for a file that is not a page; null when the site has no such address.</summary>
    public IReadOnlySet<string>? On(string route)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue(route, out HashSet<string>? ids)) _known[route] = ids = Find(route);
            return ids;
        }
    }

    private HashSet<string>? Find(string route)
    {
        if (page(Routes.File(route)) is not { } found) return null;
        HashSet<string> ids = new(StringComparer.Ordinal);
        if (!found.Path.EndsWith(".html", StringComparison.Ordinal)) return ids;
        string html = Encoding.UTF8.GetString(found.Render(_renderer));
        for (int at = html.IndexOf(Id, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Id, at + 1, StringComparison.Ordinal))
        {
            int start = at + Id.Length;
            ids.Add(html[start..html.IndexOf('"', start)]);
        }

        return ids;
    }
}
