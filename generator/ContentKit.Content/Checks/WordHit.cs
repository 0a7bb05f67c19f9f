namespace ContentKit.Content.Checks;

/// <summary>A word of the dictionary found in a text.</summary>
/// <param name="Instead">What to write; null when the dictionary names nothing.</param>
internal sealed record WordHit(WordKind Kind, int Offset, string Word, string? Instead);
