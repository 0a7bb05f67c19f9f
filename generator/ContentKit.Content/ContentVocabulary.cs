using System.Collections.Immutable;

namespace ContentKit.Content;

/// <summary>Names that content may use but does not define: they come from the theme. An empty list switches its check off.</summary>
/// <param name="Illustrations">Ids of the theme's drawings; the input folder's own <c>illustrations/*.svg</c> are added by the loader.</param>
/// <param name="Formats">Format ids, e.g. <c>poster-a3</c>.</param>
/// <param name="Colours">Palette names for <c>accent</c>.</param>
public sealed record ContentVocabulary(
    ImmutableArray<string> Illustrations,
    ImmutableArray<string> Formats,
    ImmutableArray<string> Colours)
{
    /// <summary>Ids of the theme's print shop presets, for <c>vendor</c> in <c>site.yml</c>.</summary>
    public ImmutableArray<string> Vendors { get; init; } = [];

    public static ContentVocabulary Open { get; } = new([], [], []);
}
