using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A page that is only ways to other pages: channels, venues, letters, quizzes, campaigns, the guide.</summary>
public sealed record LinkListPage(string Heading, string Intro, ImmutableArray<DescribedLink> Entries) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Heading).Add(Intro).Add(Entries.Length);
        foreach (DescribedLink entry in Entries) key.Add(entry.Route).Add(entry.Name).Add(entry.Text);
    }
}

public sealed record DescribedLink(string Route, string Name, string? Text);
