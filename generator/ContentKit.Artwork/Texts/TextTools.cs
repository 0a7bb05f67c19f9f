using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Texts;

/// <summary>What a text writer may use besides the message.</summary>
/// <param name="Palette">Only for the article's colours.</param>
/// <param name="Siblings">Ids of the formats in which the same source is also made for this audience; an article names its cover among them.</param>
public sealed record TextTools(Library Library, Palette Palette, ImmutableArray<string> Siblings);
