using System.Text;
using System.Text.RegularExpressions;

namespace Civic.Web;

/// <summary>
/// Takes indentation, empty lines and whole-line comments out of the theme's own files, which a phone need not load.
/// Safe because these files keep comments on lines of their own and have no text that runs over lines.
/// </summary>
internal static partial class Slim
{
    public static string Script(string text) => Lines(text, line => line.StartsWith("//", StringComparison.Ordinal));

    public static string Style(string text) => Tight().Replace(
        Lines(text, line => line.StartsWith("/*", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal)), "$1$2");

    // Blanks that CSS does not need: after a colon, semicolon or comma, around braces. Not around + and -, where calc() needs them.
    [GeneratedRegex(@"(?:\s*([{}])\s*|([:;,])\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Tight();

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
