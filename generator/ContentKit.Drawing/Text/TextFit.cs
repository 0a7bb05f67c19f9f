using System.Collections.Immutable;

namespace ContentKit.Drawing.Text;

/// <summary>The outcome of setting a text: it fits, or why not. Nothing is ever clipped or set smaller than allowed.</summary>
public abstract record TextFit
{
    private TextFit()
    {
    }

    public sealed record Fits(TextBlock Block) : TextFit;

    public sealed record DoesNotFit(ImmutableArray<FitProblem> Problems) : TextFit;
}
