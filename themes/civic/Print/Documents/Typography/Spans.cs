using System.Collections.Immutable;
using ContentKit.Content.Markdown;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Typography;

/// <summary>Markdown's runs as the typesetter takes them.</summary>
internal static class Spans
{
    public static ImmutableArray<TextSpan> Of(ImmutableArray<Inline> inlines, string strong) =>
        [.. inlines.Select(inline => inline switch
        {
            Inline.Run run => new TextSpan(run.Text, run.Style.HasFlag(RunStyle.Bold) ? strong : null),
            Inline.Image image => new TextSpan(image.Alt),
            Inline.Break => new TextSpan("\n"),
            Inline.NoteMark note => new TextSpan(FormattableString.Invariant($"〔{note.Number}〕")),
            _ => throw new InvalidOperationException($"{inline.GetType().Name} has no printed form"),
        })];

    public static ImmutableArray<TextSpan> Of(string text) => [new TextSpan(text)];
}
