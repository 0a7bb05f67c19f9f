using System.Collections.Immutable;
using ContentKit.Artwork.Designs;

namespace ContentKit.Build.Pieces;

/// <summary>A theme's designs by the family they serve.</summary>
public sealed class DesignSet(IEnumerable<IDesign> designs)
{
    private readonly ImmutableSortedDictionary<string, IDesign> _byFamily =
        designs.ToImmutableSortedDictionary(design => design.Family, design => design, StringComparer.Ordinal);

    public IDesign? Find(string family) => _byFamily.GetValueOrDefault(family);
}
