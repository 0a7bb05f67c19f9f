using ContentKit.Content.Model;

namespace ContentKit.Artwork.Designs;

/// <summary>What a design works with: colours and the library that documents such as the booklet draw on.</summary>
public sealed record DesignTools(Palette Palette, Library Library);
