using ContentKit.Drawing.Scenes;

namespace Civic.Print.Leds;

/// <summary>A line of dots at its place on the panel.</summary>
internal sealed record LedRow(string Text, BitMatrix Dots, int X, int Y);
