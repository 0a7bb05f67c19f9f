using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Imposition;

/// <summary>One small piece: what its front shows, and its back if it has one. The back is read by turning the piece sideways, like a page.</summary>
public sealed record Leaf(Scene Front, Scene? Back = null);
