namespace ContentKit.Content.Checks;

/// <summary>A stretch of a text.</summary>
internal readonly record struct TextSpan(int Offset, int Length);
