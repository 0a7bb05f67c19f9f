namespace ContentKit.Content.Checks;

/// <param name="Offset">In the text.</param>
/// <param name="Length">In the text, separators included.</param>
/// <param name="FirstGroup">Digits in its first group.</param>
internal readonly record struct NumberWindow(string Digits, int Offset, int Length, int FirstGroup, int GroupCount);
