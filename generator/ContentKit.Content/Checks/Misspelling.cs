namespace ContentKit.Content.Checks;

/// <summary>The slips that typing makes of a protected term: one edit away, and such an edit as a keyboard makes.</summary>
internal static class Misspelling
{
    private const int ShortestTerm = 3;
    private const int LongestTerm = 12;

    /// <summary>
    /// A like-sounding character; two neighbours swapped (terms of four and more); one left out inside (five and more);
    /// one doubled (four and more). Three-character terms take the wrong character only in the middle: at their ends it would
    /// often be the start of another word (验证马上, 身份正常).
    /// </summary>
    public static IEnumerable<string> Of(string term)
    {
        if (term.Length is < ShortestTerm or > LongestTerm || !term.All(Phrase.IsHan)) yield break;
        for (int i = 0; i < term.Length; i++)
        {
            if (term.Length == 3 && i != 1) continue;
            foreach (char like in Homophones.Of(term[i]))
                if (like != term[i]) yield return term[..i] + like + term[(i + 1)..];
        }

        if (term.Length < 4) yield break;
        for (int i = 0; i + 1 < term.Length; i++)
        {
            if (term[i] != term[i + 1]) yield return term[..i] + term[i + 1] + term[i] + term[(i + 2)..];
            yield return term[..(i + 1)] + term[i] + term[(i + 1)..];
        }

        if (term.Length < 5) yield break;
        for (int i = 1; i + 1 < term.Length; i++) yield return term[..i] + term[(i + 1)..];
    }
}
