using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

public sealed record SituationIndexPage(ImmutableArray<Situation> Situations) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Situations.Length);
        foreach (Situation situation in Situations) key.Add(situation.Source.Sha256);
    }
}
