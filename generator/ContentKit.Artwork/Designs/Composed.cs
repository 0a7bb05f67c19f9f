using System.Collections.Immutable;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace ContentKit.Artwork.Designs;

/// <summary>The outcome of a design: pages in reading order, or why the message does not fit the format.</summary>
public abstract record Composed
{
    private Composed()
    {
    }

    public sealed record Pages(ImmutableArray<Scene> Scenes) : Composed;

    public sealed record Failed(ImmutableArray<FitProblem> Problems) : Composed;
}
