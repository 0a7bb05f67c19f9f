using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>All content, typed and checked. Every list is in a stable order: rank or order first, then date (newest first), then id.</summary>
public sealed record Library(
    Site Site,
    ImmutableArray<Audience> Audiences,
    ImmutableArray<ScamType> Scams,
    ImmutableArray<Venue> Venues,
    ImmutableArray<Case> Cases,
    ImmutableArray<Tip> Tips,
    ImmutableArray<Letter> Letters,
    ImmutableArray<Campaign> Campaigns,
    Rescue? Rescue,
    ImmutableArray<Situation> Situations,
    ImmutableArray<Quiz> Quizzes,
    ImmutableArray<Page> Pages,
    TermDictionary Dictionary)
{
    public Audience? FindAudience(string id) => Audiences.FirstOrDefault(audience => string.Equals(audience.Id, id, StringComparison.Ordinal));

    public ScamType? FindScam(string id) => Scams.FirstOrDefault(scam => string.Equals(scam.Id, id, StringComparison.Ordinal));
}
