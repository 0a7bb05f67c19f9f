using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Content.Schema;

namespace ContentKit.Content.Reading;

/// <summary>Every id that may be referred to. Known from file names and the theme before any file is parsed.</summary>
public sealed class KnownIds
{
    private readonly ImmutableArray<FrozenDictionary<string, string>> _names;

    /// <param name="names">Per kind; a kind left out or empty is not checked.</param>
    public KnownIds(IReadOnlyDictionary<ReferenceKind, IReadOnlyCollection<string>> names)
    {
        var builder = ImmutableArray.CreateBuilder<FrozenDictionary<string, string>>();
        foreach (ReferenceKind kind in Enum.GetValues<ReferenceKind>())
            builder.Add(names.GetValueOrDefault(kind, []).Distinct(StringComparer.Ordinal).ToFrozenDictionary(name => name, StringComparer.Ordinal));
        _names = builder.ToImmutable();
    }

    public bool IsOpen(ReferenceKind kind) => _names[(int)kind].Count == 0;

    /// <summary>The shared instance of a known id: ten thousand cases hold one string for their scam.</summary>
    public bool TryFind(ReferenceKind kind, string written, out string id)
    {
        bool found = _names[(int)kind].TryGetValue(written, out string? known);
        id = known ?? written;
        return found;
    }

    public string? Nearest(ReferenceKind kind, string written) => Suggestion.Nearest(written, _names[(int)kind].Keys);

    public IEnumerable<string> All(ReferenceKind kind) => _names[(int)kind].Keys.Order(StringComparer.Ordinal);
}
