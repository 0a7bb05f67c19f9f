using System.Text;
using System.Text.RegularExpressions;

namespace Civic.Web;

/// <summary>
/// Takes indentation, blanks, empty lines and whole-line comments out of the theme's own files, which a phone need not load.
/// Safe because these files keep comments on lines of their own and have no text that runs over lines; the tests drive every script.
/// </summary>
internal static partial class Slim
{
    public static string Script(string text) => Spaced().Replace(Lines(text, line => line.StartsWith("//", StringComparison.Ordinal)), "$1$2");

    public static string Style(string text) => Tight().Replace(
        Lines(text, line => line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal)), "$1$2");

    // Blanks that CSS does not need: after a colon, semicolon or comma, around braces. Not around + and -, where calc() needs them.
    [GeneratedRegex(@"(?:\s*([{}])\s*|([:;,])\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Tight();

    // Blanks around operators, but not those in strings, templates and patterns, which the first group takes whole. Not around
    // + and -, where two could become one. A pattern follows no blank here and ends before a dot, comma, semicolon or bracket.
    [GeneratedRegex(@"('(?:\\.|[^'\\\n])*'|`[^`]*`|/(?![/*\s])(?:\\.|\[[^\]\n]*\]|[^/\\\n\[])+/[a-z]*(?=[.,;)]))| *([=,;:{}()?&|<>!*]) *", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    private static string Lines(string text, Func<string, bool> comment)
    {
        StringBuilder slim = new(text.Length);
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length > 0 && !comment(line)) slim.Append(line).Append('\n');
        }

        return slim.ToString();
    }
}
