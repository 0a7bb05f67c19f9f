namespace ContentKit.Drawing.Text;

/// <summary>A part of a text: the bold words of a sentence.</summary>
/// <param name="Font">Name of its font; null takes the style's.</param>
public readonly record struct TextSpan(string Text, string? Font = null);
