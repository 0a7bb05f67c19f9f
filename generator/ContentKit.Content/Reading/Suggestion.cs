namespace ContentKit.Content.Reading;

/// <summary>The "did you mean" of messages.</summary>
public static class Suggestion
{
    private const int LongestCompared = 64;

    /// <summary>The known name closest to what was written, or null when none is near. Ties go to the first in ordinal order.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestCompared) return null;
        string lower = written.ToLowerInvariant();
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string name in known)
        {
            int allowed = Math.Max(1, Math.Max(written.Length, name.Length) / 3);
            if (name.Length > LongestCompared || Math.Abs(name.Length - written.Length) > allowed) continue;
            int distance = Distance(lower, name.ToLowerInvariant());
            if (distance > allowed || distance > bestDistance) continue;
            if (distance == bestDistance && string.CompareOrdinal(name, best) >= 0) continue;
            best = name;
            bestDistance = distance;
        }

        return best ?? (written.Length < 4 ? null : known.Where(name => name.Contains(lower, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault());
    }

    /// <summary>Edits between two words: insert, delete, replace, or swap two neighbours (optimal string alignment).</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) above[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            Span<int> spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[b.Length];
    }
}
