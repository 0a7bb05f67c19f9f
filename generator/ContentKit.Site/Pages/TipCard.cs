using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A tip as lists show it.</summary>
public sealed record TipCard(string Id, string Title, string Line)
{
    internal static TipCard Of(Tip tip) => new(tip.Id, tip.Title, tip.Line ?? tip.Summary ?? "");

    internal static void Describe(ImmutableArray<TipCard> cards, KeyBuilder key)
    {
        key.Add(cards.Length);
        foreach (TipCard card in cards) key.Add(card.Id).Add(card.Title).Add(card.Line);
    }
}
