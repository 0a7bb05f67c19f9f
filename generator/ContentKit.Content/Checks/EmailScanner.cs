using System.Text.RegularExpressions;

namespace ContentKit.Content.Checks;

internal static partial class EmailScanner
{
    public static IEnumerable<TextSpan> Scan(string text)
    {
        if (!text.Contains('@', StringComparison.Ordinal) && !text.Contains('＠', StringComparison.Ordinal)) yield break;
        foreach (Match match in Address().Matches(text)) yield return new TextSpan(match.Index, match.Length);
    }

    [GeneratedRegex("[A-Za-z0-9_][A-Za-z0-9._%+-]{0,63}[@＠][A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
