namespace ContentKit.Drawing.Text.Shaping;

/// <summary>A glyph as HarfBuzz placed it; lengths in em, y up.</summary>
/// <param name="Cluster">Index of the first character it stands for.</param>
internal readonly record struct ShapedGlyph(uint Id, int Cluster, double AdvanceX, double AdvanceY, double OffsetX, double OffsetY);
