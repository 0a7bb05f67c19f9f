using System.Collections.Immutable;

namespace Civic.Print.Blocks;

/// <summary>The phrases of a headline: what the editor parted with <c>|</c>, else what a comma parts.</summary>
internal static class Phrases
{
    private const string Pauses = "，；：！？。";

    public static ImmutableArray<string> Of(string text)
    {
        if (text.Contains('|', StringComparison.Ordinal)) return [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries)];
        int pause = Pause(text);
        return pause < 0 ? [text] : [text[..(pause + 1)], text[(pause + 1)..]];
    }

    /// <summary>Where the last phrase starts in the text without its break marks; 0 when there is only one.</summary>
    public static int LastStart(string text)
    {
        ImmutableArray<string> phrases = Of(text);
        return phrases.Length < 2 ? 0 : phrases.Take(phrases.Length - 1).Sum(phrase => phrase.Length);
    }

    // Only a pause near the middle parts a headline: two characters at least on both sides.
    private static int Pause(string text)
    {
        for (int i = 1; i < text.Length - 2; i++)
            if (Pauses.Contains(text[i], StringComparison.Ordinal)) return i;
        return -1;
    }
}
