using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>Words that content is held to, from <c>dictionary.yml</c>.</summary>
/// <param name="Terms">Never split over lines.</param>
/// <param name="Typos">Wrong form to right form.</param>
/// <param name="Blaming">Words that shame, and what to say instead.</param>
/// <param name="Absolute">Claims that cannot be kept, and what to say instead.</param>
public sealed record TermDictionary(
    ImmutableArray<string> Terms,
    ImmutableArray<WordRule> Typos,
    ImmutableArray<WordRule> Blaming,
    ImmutableArray<WordRule> Absolute)
{
    public static TermDictionary Empty { get; } = new([], [], [], []);
}

public sealed record WordRule(string Word, string? Instead);
