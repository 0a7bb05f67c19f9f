namespace ContentKit.Content.Markdown;

/// <param name="Offset">Into the body's text.</param>
/// <param name="Text">The tag, the target, or the heading's level.</param>
public readonly record struct MarkupFinding(MarkupKind Kind, int Offset, int Length, string Text);
