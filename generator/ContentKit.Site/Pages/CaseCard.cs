using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>A case as lists show it. Holds nothing more, so that an edited body touches no list.</summary>
/// <param name="Key">Of all the others: a card stands on a dozen pages, and each asks what it depends on.</param>
public sealed record CaseCard(
    string Id, string Title, DateOnly Date, string ScamId, string ScamName, string? Illustration, long? Loss, string? Channel, string Summary, ContentKey Key)
{
    internal static CaseCard Of(Case item, ScamType? scam, KeyBuilder key)
    {
        (string scamName, string? illustration, string summary) = (scam?.Name ?? item.Scam, item.Illustration ?? scam?.Illustration, item.Summary ?? "");
        key.Add(item.Id).Add(item.Title).Add(item.Month).Add(item.Scam).Add(scamName).Add(illustration).Add(item.Loss ?? -1).Add(item.Channel).Add(summary);
        return new CaseCard(item.Id, item.Title, item.Month, item.Scam, scamName, illustration, item.Loss, item.Channel, summary, key.Build());
    }

    internal static void Describe(ImmutableArray<CaseCard> cards, KeyBuilder key)
    {
        key.Add(cards.Length);
        foreach (CaseCard card in cards) key.Add(card.Key);
    }
}
