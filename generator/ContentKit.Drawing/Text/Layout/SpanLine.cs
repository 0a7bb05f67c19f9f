using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>One paragraph of a text that is made of spans.</summary>
/// <param name="Text">With the editor's break marks.</param>
/// <param name="Fonts">A font for each character of the text but the break marks.</param>
internal sealed record SpanLine(string Text, ImmutableArray<string> Fonts)
{
    // An empty paragraph still has the style's font.
    internal string FontAt(int index) => Fonts[Math.Min(index, Fonts.Length - 1)];

    internal static ImmutableArray<SpanLine> Split(ImmutableArray<TextSpan> spans, string font)
    {
        var lines = ImmutableArray.CreateBuilder<SpanLine>();
        var text = new StringBuilder();
        var fonts = ImmutableArray.CreateBuilder<string>();
        foreach (TextSpan span in spans)
            foreach (char character in span.Text.ReplaceLineEndings("\n"))
            {
                if (character == '\n')
                {
                    End();
                    continue;
                }

                text.Append(character == '\t' ? ' ' : character);
                if (character != '|') fonts.Add(span.Font ?? font);
            }

        End();
        return lines.ToImmutable();

        void End()
        {
            if (fonts.Count == 0) fonts.Add(font);
            lines.Add(new SpanLine(text.ToString(), fonts.ToImmutable()));
            text.Clear();
            fonts.Clear();
        }
    }
}
