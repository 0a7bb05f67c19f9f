using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A case as lists show it. Holds nothing more, so that an edited body touches no list.</summary>
public sealed record CaseCard(
    string Id, string Title, DateOnly Date, string ScamId, string ScamName, string? Illustration, long? Loss, string? Channel, string Summary)
{
    internal static CaseCard Of(Case item, ScamType? scam) => new(
        item.Id, item.Title, item.Date, item.Scam, scam?.Name ?? item.Scam, item.Illustration ?? scam?.Illustration, item.Loss, item.Channel,
        item.Summary ?? "");

    internal static void Describe(ImmutableArray<CaseCard> cards, KeyBuilder key)
    {
        key.Add(cards.Length);
        foreach (CaseCard card in cards)
            key.Add(card.Id).Add(card.Title).Add(card.Date).Add(card.ScamId).Add(card.ScamName).Add(card.Illustration)
                .Add(card.Loss ?? -1).Add(card.Channel).Add(card.Summary);
    }
}
