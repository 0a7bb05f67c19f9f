using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A page and what it is called.</summary>
public sealed record NamedLink(string Route, string Name)
{
    internal static void Describe(ImmutableArray<NamedLink> links, KeyBuilder key)
    {
        key.Add(links.Length);
        foreach (NamedLink link in links) key.Add(link.Route).Add(link.Name);
    }
}
