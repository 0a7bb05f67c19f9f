namespace ContentKit.Drawing.Text.Layout;

/// <summary>A stretch of one font, script, direction and orientation: what HarfBuzz shapes in one go.</summary>
/// <param name="Script">ISO 15924.</param>
internal readonly record struct TextRun(int Start, int Length, FontFace Face, string Script, byte Level, RunOrientation Orientation);
