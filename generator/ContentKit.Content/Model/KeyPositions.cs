using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Content.Model;

/// <summary>Where each front matter key's value stands in its file.</summary>
public sealed class KeyPositions(string path, ImmutableArray<KeyValuePair<string, SourceSpan>> spans)
{
    /// <summary>The value's span, or its closest known parent's, or the file's start.</summary>
    public SourceSpan Of(string key)
    {
        for (string look = key; look.Length > 0; look = Parent(look))
            foreach ((string name, SourceSpan span) in spans)
                if (string.Equals(name, look, StringComparison.Ordinal)) return span;
        return new SourceSpan(path, 1, 1);
    }

    private static string Parent(string key)
    {
        int cut = key.AsSpan().LastIndexOfAny('.', '[');
        return cut < 0 ? "" : key[..cut];
    }
}
