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

    public sealed record Pages(ImmutableArray<Scene> Scenes) : Composed
    {
        /// <summary>
        /// How many of the first pages a preview needs: all of them, but for a batch of numbered letters only the first letter.
        /// File kinds of one page a file (PNG, SVG) and the manifest's text stop there.
        /// </summary>
        public int PreviewCount { get; init; } = Scenes.Length;
    }

    public sealed record Failed(ImmutableArray<FitProblem> Problems) : Composed;
}
