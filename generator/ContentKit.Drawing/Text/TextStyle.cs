using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Text;

/// <summary>How a text is set.</summary>
/// <param name="Font">Name of a font in the font library, e.g. <c>sans-black</c>.</param>
/// <param name="SizeMm">The em in millimetres; a starting point only where the typesetter fits the size.</param>
public sealed record TextStyle(string Font, double SizeMm, Paint Paint)
{
    /// <summary>Distance of baselines in em.</summary>
    public double LineHeight { get; init; } = 1.35;

    public TextAlign Align { get; init; } = TextAlign.Start;

    /// <summary>Extra space between characters in em.</summary>
    public double TrackingEm { get; init; }

    /// <summary>Room before the first line of every paragraph in em: 2 in Chinese running text.</summary>
    public double IndentEm { get; init; }

    /// <summary>Lines of about equal length, for headlines; otherwise lines are filled greedily.</summary>
    public bool Balanced { get; init; }

    public TextRole Role { get; init; } = TextRole.Supporting;

    public WritingMode Mode { get; init; } = WritingMode.Horizontal;
}
