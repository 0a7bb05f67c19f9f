namespace ContentKit.Content.Markdown;

/// <summary>
/// Keeps text from the parser that no person writes and on which its time grows with the square of the length:
/// thousands of open brackets or emphasis marks.
/// </summary>
internal static class MarkdownGuard
{
    // A page of links has some hundred brackets, a paragraph some ten. [M] 50,000 of them took Markdig two minutes.
    private const int MaxBracketsInParagraph = 500;
    private const int MaxBrackets = 5_000;
    private const int MaxEmphasis = 20_000;

    public static bool Refuses(string text)
    {
        int brackets = 0, emphasis = 0;
        int paragraph = 0;
        for (int at = text.AsSpan().IndexOfAny("[*_~\n"); at >= 0;)
        {
            switch (text[at])
            {
                case '[':
                    brackets++;
                    if (++paragraph > MaxBracketsInParagraph || brackets > MaxBrackets) return true;
                    break;
                case '\n':
                    if (at + 1 < text.Length && text[at + 1] == '\n') paragraph = 0;
                    break;
                default:
                    if (++emphasis > MaxEmphasis) return true;
                    break;
            }

            int next = text.AsSpan(at + 1).IndexOfAny("[*_~\n");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
