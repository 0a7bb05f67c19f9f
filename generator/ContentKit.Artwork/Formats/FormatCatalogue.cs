using System.Collections.Immutable;

namespace ContentKit.Artwork.Formats;

/// <summary>All formats of a theme, ordered by id.</summary>
public sealed class FormatCatalogue
{
    private readonly ImmutableSortedDictionary<string, Format> _byId;

    public FormatCatalogue(IEnumerable<Format> formats) =>
        _byId = formats.ToImmutableSortedDictionary(format => format.Id, format => format, StringComparer.Ordinal);

    public static FormatCatalogue Empty { get; } = new([]);

    public IEnumerable<Format> All => _byId.Values;

    public IEnumerable<string> Ids => _byId.Keys;

    public Format? Find(string id) => _byId.GetValueOrDefault(id);
}
