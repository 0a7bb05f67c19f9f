using System.Collections.Immutable;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Designs;

/// <summary>An illustration ready to be placed, its own top left at (0, 0), in its own units.</summary>
public sealed record Drawing(double Width, double Height, ImmutableArray<SceneItem> Items);
