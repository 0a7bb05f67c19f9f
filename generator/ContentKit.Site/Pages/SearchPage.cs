using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <param name="Suggestions">Shown before anything is typed, when nothing is found, and without script.</param>
public sealed record SearchPage(ImmutableArray<NamedLink> Suggestions) : PageModel
{
    internal override void Describe(KeyBuilder key) => NamedLink.Describe(Suggestions, key);
}
