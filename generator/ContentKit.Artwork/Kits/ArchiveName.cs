using System.Text;

namespace ContentKit.Artwork.Kits;

/// <summary>Names of files inside a ZIP that unpack on Windows, macOS and Linux alike.</summary>
public static class ArchiveName
{
    // Windows gives a whole path 260 characters; this leaves room for the kit's folder and the folder it is unpacked in.
    private const int MostCharacters = 80;

    // Linux file systems take 255 bytes a name.
    private const int MostBytes = 200;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>
    /// Makes one file name out of parts such as format, title and audience, joined by <c>-</c>. Characters that Windows forbids and
    /// blanks become <c>-</c>; the longest part gives way when the whole is too long, and never in the middle of a character.
    /// </summary>
    /// <param name="extension">With its dot.</param>
    public static string File(string extension, params ReadOnlySpan<string> parts)
    {
        var clean = new List<string>(parts.Length);
        foreach (string part in parts)
        {
            string kept = Clean(part);
            if (kept.Length > 0) clean.Add(kept);
        }

        if (clean.Count == 0) clean.Add("文件");
        while (TooLong(string.Join('-', clean) + extension))
        {
            int longest = 0;
            for (int i = 1; i < clean.Count; i++)
                if (clean[i].Length > clean[longest].Length) longest = i;
            string shorter = clean[longest][..^1];
            if (char.IsHighSurrogate(shorter[^1])) shorter = shorter[..^1];
            clean[longest] = shorter;
        }

        string name = string.Join('-', clean);
        return (Reserved.Contains(name) ? name + "-" : name) + extension;
    }

    /// <summary>A <see cref="File"/> in a folder of the ZIP, with a number at its end where the name is taken.</summary>
    /// <param name="taken">Folds of the names given so far; takes up this one's.</param>
    public static string Unique(string folder, string extension, HashSet<string> taken, params string[] parts)
    {
        string name = $"{folder}/{File(extension, parts)}";
        for (int i = 2; !taken.Add(Fold(name)); i++) name = $"{folder}/{File(extension, [.. parts, FormattableString.Invariant($"{i}")])}";
        return name;
    }

    /// <summary>Relative, with <c>/</c>, no part empty or a step upwards, nothing Windows forbids in a name.</summary>
    public static bool IsSafe(string name)
    {
        if (name.Length is 0 or > 1024) return false;
        foreach (string part in name.Split('/'))
        {
            if (part.Length == 0 || part[^1] is '.' or ' ' || part[0] == ' ') return false;
            if (part.Any(IsForbidden)) return false;
            int dot = part.IndexOf('.', StringComparison.Ordinal);
            if (Reserved.Contains(dot < 0 ? part : part[..dot])) return false;
        }

        return true;
    }

    /// <summary>
    /// Two names with the same fold would overwrite each other on Windows or macOS. An accented letter in one character and
    /// in two, which macOS holds to be the same, stay apart: without ICU .NET cannot compose.
    /// </summary>
    public static string Fold(string name) => name.ToUpperInvariant();

    private static string Clean(string part)
    {
        var kept = new StringBuilder(part.Length);
        foreach (char c in part)
        {
            if (c == '|') continue;
            char safe = IsForbidden(c) || char.IsWhiteSpace(c) || c == '-' ? '-' : c;
            if (safe == '-' && (kept.Length == 0 || kept[^1] == '-')) continue;
            kept.Append(safe);
        }

        return kept.ToString().Trim('-', '.');
    }

    private static bool IsForbidden(char c) => c < ' ' || c == '\x7F' || c is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*';

    private static bool TooLong(string name) => name.Length > MostCharacters || Encoding.UTF8.GetByteCount(name) > MostBytes;
}
