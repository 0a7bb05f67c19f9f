namespace ContentKit.Site.Routing;

/// <summary>
/// Links as seen from one page. Targets are routes: paths from the site's root with a trailing <c>/</c> for pages
/// (<c>cases/ID/</c>, "" for the home page) or a file (<c>feed.xml</c>), each with an optional <c>#anchor</c>.
/// All links are relative, so the site works under any path and from a disk.
/// </summary>
public sealed class Links
{
    private readonly LinkStyle _style;

    private Links(string root, LinkStyle style)
    {
        Root = root;
        _style = style;
    }

    /// <summary>What leads from this page to the site's root: "", <c>../</c>, <c>../../</c> or, on the not-found page, an absolute path.</summary>
    public string Root { get; }

    /// <param name="route">Route of the page that the links stand on.</param>
    public static Links From(string route, LinkStyle style)
    {
        int depth = 0;
        foreach (char c in route)
            if (c == '/') depth++;
        return new Links(string.Concat(Enumerable.Repeat("../", depth)), style);
    }

    /// <summary>For a page that a server shows under any address (404): links start at the site's absolute path.</summary>
    public static Links Anywhere(Uri baseUrl, LinkStyle style) => new(baseUrl.AbsolutePath, style);

    public string To(string route)
    {
        int hash = route.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? route : route[..hash];
        string anchor = hash < 0 ? "" : route[hash..];
        if (_style == LinkStyle.File && (path.Length == 0 || path[^1] == '/')) path += "index.html";
        string link = Root + path;
        if (link.Length == 0) link = "./";
        return link + anchor;
    }
}
