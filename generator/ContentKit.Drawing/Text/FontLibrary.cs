using System.Collections.Immutable;
using ContentKit.Drawing.Text.Shaping;

namespace ContentKit.Drawing.Text;

/// <summary>The theme's fonts by name. A font file is read only when a text needs it. Safe to use from several threads.</summary>
public sealed class FontLibrary : IDisposable
{
    private readonly ImmutableSortedDictionary<string, Entry> _entries;

    /// <exception cref="ArgumentException">Two fonts of one name, or a fallback that is not listed.</exception>
    public FontLibrary(IEnumerable<FontSource> fonts)
    {
        _entries = fonts.ToImmutableSortedDictionary(
            font => font.Name,
            font => new Entry(font.Fallbacks, new Lazy<FontFace>(() => new FontFace(font.Name, font.Read()))),
            StringComparer.Ordinal);
        foreach ((string name, Entry entry) in _entries)
            foreach (string fallback in entry.Fallbacks)
                if (!_entries.ContainsKey(fallback)) throw new ArgumentException($"font {name} falls back to {fallback}, which is not listed", nameof(fonts));
    }

    /// <summary>Of HarfBuzz as installed, e.g. <c>6.0.0</c>; empty when it is not.</summary>
    public static string ShaperVersion => HarfBuzzLibrary.Version;

    public IEnumerable<string> Names => _entries.Keys;

    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <exception cref="KeyNotFoundException">No font of that name.</exception>
    /// <exception cref="HarfBuzzMissingException">HarfBuzz is not installed.</exception>
    public FontFace Face(string name) => _entries[name].Face.Value;

    /// <summary>The font itself or the first of its fallbacks that has the character; null when none has.</summary>
    public FontFace? FaceFor(string name, int codePoint)
    {
        Entry entry = _entries[name];
        if (entry.Face.Value.Has(codePoint)) return entry.Face.Value;
        foreach (string fallback in entry.Fallbacks)
            if (_entries[fallback].Face.Value is { } face && face.Has(codePoint)) return face;
        return null;
    }

    public void Dispose()
    {
        foreach (Entry entry in _entries.Values)
            if (entry.Face.IsValueCreated) entry.Face.Value.Dispose();
    }

    private sealed record Entry(ImmutableArray<string> Fallbacks, Lazy<FontFace> Face);
}
