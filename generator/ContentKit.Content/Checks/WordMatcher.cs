using System.Buffers;
using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Content.Checks;

/// <summary>Finds all words of the dictionary, and mistyped forms of its terms, in one pass over a text.</summary>
internal sealed class WordMatcher
{
    private readonly SearchValues<string> _any;
    private readonly Dictionary<string, WordHit[]> _byFirst;

    private WordMatcher(IReadOnlyCollection<WordHit> words)
    {
        _any = SearchValues.Create([.. words.Select(word => word.Word)], StringComparison.Ordinal);
        _byFirst = words.GroupBy(word => word.Word[..1]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Word.Length).ThenBy(word => word.Kind).ToArray(), StringComparer.Ordinal);
    }

    public static WordMatcher Of(TermDictionary dictionary)
    {
        Dictionary<string, WordHit> words = new(StringComparer.Ordinal);
        Add(words, WordKind.WrongForm, dictionary.Typos);
        Add(words, WordKind.Blaming, dictionary.Blaming);
        Add(words, WordKind.Absolute, dictionary.Absolute);
        HashSet<string> right = [.. dictionary.Terms, .. dictionary.Typos.Select(typo => typo.Instead).OfType<string>()];
        foreach (string term in dictionary.Terms)
            foreach (string slip in Misspelling.Of(term))
                if (!right.Contains(slip)) words.TryAdd(slip, new WordHit(WordKind.Mistyped, 0, slip, term));
        return new WordMatcher(words.Values);
    }

    public ImmutableArray<WordHit> Find(string text)
    {
        var hits = ImmutableArray.CreateBuilder<WordHit>();
        for (int at = 0; at < text.Length;)
        {
            int step = text.AsSpan(at).IndexOfAny(_any);
            if (step < 0) break;
            at += step;
            WordHit? hit = null;
            foreach (WordHit word in _byFirst[text[at].ToString()])
            {
                if (string.CompareOrdinal(text, at, word.Word, 0, word.Word.Length) != 0 || IsPartOfRightForm(text, at, word)) continue;
                hit = word with { Offset = at };
                break;
            }

            if (hit is not null) hits.Add(hit);
            at += hit?.Word.Length ?? 1;
        }

        return hits.DrainToImmutable();
    }

    /// <summary>"诈骗法" is no slip for "反诈骗法" where the right form itself stands.</summary>
    private static bool IsPartOfRightForm(string text, int at, WordHit word)
    {
        int inside = word.Instead?.IndexOf(word.Word, StringComparison.Ordinal) ?? -1;
        return inside >= 0 && at >= inside && string.CompareOrdinal(text, at - inside, word.Instead, 0, word.Instead!.Length) == 0;
    }

    private static void Add(Dictionary<string, WordHit> words, WordKind kind, ImmutableArray<WordRule> rules)
    {
        foreach (WordRule rule in rules)
            if (rule.Word.Length > 0) words.TryAdd(rule.Word, new WordHit(kind, 0, rule.Word, rule.Instead));
    }
}
