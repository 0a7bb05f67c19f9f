using System.Collections.Immutable;
using ContentKit.Content.Schema;

namespace ContentKit.Content.Reading;

/// <summary>Every id that may be referred to. Known from file names and the theme before any file is parsed.</summary>
public sealed class KnownIds
{
    private readonly ImmutableArray<Dictionary<string, string>> _names;
    private readonly Func<ReferenceKind, string, string?> _called;

    /// <param name="names">Per kind; a kind without any is not checked.</param>
    /// <param name="called">The id of what calls itself so; null without any.</param>
    public KnownIds(Func<ReferenceKind, IReadOnlyCollection<string>> names, Func<ReferenceKind, string, string?>? called = null)
    {
        _called = called ?? ((_, _) => null);
        var builder = ImmutableArray.CreateBuilder<Dictionary<string, string>>();
        foreach (ReferenceKind kind in Enum.GetValues<ReferenceKind>())
        {
            Dictionary<string, string> known = new(StringComparer.Ordinal);
            foreach (string name in names(kind)) known.TryAdd(name, name);
            builder.Add(known);
        }

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

    /// <summary>The id that was probably meant: of what is called so, or of nearly the same letters.</summary>
    public string? Nearest(ReferenceKind kind, string written) => _called(kind, written) ?? Suggestion.Nearest(written, _names[(int)kind].Keys);

    public IEnumerable<string> All(ReferenceKind kind) => _names[(int)kind].Keys.Order(StringComparer.Ordinal);
}
