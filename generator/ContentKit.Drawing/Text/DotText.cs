using System.Collections.Immutable;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Text;

/// <summary>A line set from a bitmap font, or the characters that the font lacks.</summary>
public abstract record DotText
{
    private DotText()
    {
    }

    /// <param name="Matrix">As wide as the text, 16 × scale high.</param>
    public sealed record Line(BitMatrix Matrix) : DotText;

    public sealed record Missing(ImmutableArray<FitProblem> Problems) : DotText;
}
