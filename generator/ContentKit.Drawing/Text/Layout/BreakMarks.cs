using System.Text;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>The editor's <c>|</c>: a place where a line preferably breaks, never printed.</summary>
internal static class BreakMarks
{
    /// <returns>The text without marks, and before which characters they stood.</returns>
    internal static (string Plain, IReadOnlyCollection<int> Marks) Take(string text)
    {
        if (!text.Contains('|')) return (text, []);
        var plain = new StringBuilder(text.Length);
        var marks = new List<int>();
        foreach (char character in text)
        {
            if (character == '|') marks.Add(plain.Length);
            else plain.Append(character);
        }

        return (plain.ToString(), marks);
    }
}
