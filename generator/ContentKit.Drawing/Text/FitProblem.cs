using ContentKit.Core;

namespace ContentKit.Drawing.Text;

/// <summary>Why a text cannot be set: too long for its place, or a character that no font has.</summary>
/// <param name="Id"><see cref="DiagnosticIds.TextDoesNotFit"/> or <see cref="DiagnosticIds.MissingGlyph"/>.</param>
/// <param name="Text">The text in question.</param>
/// <param name="Message">What was needed and what is there, with numbers.</param>
/// <param name="Hint">What to do.</param>
public sealed record FitProblem(string Id, string Text, LocalText Message, LocalText Hint);
