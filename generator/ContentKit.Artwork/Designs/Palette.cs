using System.Collections.Immutable;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Designs;

/// <summary>The theme's colours by name, each CMYK and sRGB at once.</summary>
public sealed record Palette(ImmutableSortedDictionary<string, Paint.Process> Colours)
{
    /// <summary>Accents by the name that an audience gives.</summary>
    public ImmutableSortedDictionary<string, Accent> Accents { get; init; } =
        ImmutableSortedDictionary.Create<string, Accent>(StringComparer.Ordinal);

    /// <summary>Colours by their screen value <c>#RRGGBB</c>; of two alike the first by name.</summary>
    public ImmutableSortedDictionary<string, Paint.Process> ByRgb { get; } = Colours.Values
        .GroupBy(colour => colour.Rgb.ToString(), StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The theme has no such colour: a bug in a design, since content's accents are checked on loading.</exception>
    public Paint.Process this[string name] => Colours[name];

    public bool Contains(string name) => Colours.ContainsKey(name);

    /// <summary>The accent of that name, or the first one of the theme.</summary>
    public Accent Accent(string name) => Accents.TryGetValue(name, out Accent? accent) ? accent : Accents.Values.First();
}
