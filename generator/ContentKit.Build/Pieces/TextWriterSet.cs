using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Texts;

namespace ContentKit.Build.Pieces;

/// <summary>The text writers by the channel they serve.</summary>
public sealed class TextWriterSet(IEnumerable<ITextWriter> writers)
{
    private readonly ImmutableSortedDictionary<string, ITextWriter> _byKind =
        writers.ToImmutableSortedDictionary(writer => writer.Kind, writer => writer, StringComparer.Ordinal);

    /// <returns>Null when the format is drawn, not written.</returns>
    public ITextWriter? Find(Format format) =>
        format.Family == "text" ? _byKind.GetValueOrDefault(format.Options.GetValueOrDefault("kind", format.Id)) : null;
}
