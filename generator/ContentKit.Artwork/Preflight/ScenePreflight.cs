using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Preflight;

/// <summary>All rules that a piece is held to before it is written. Written files are checked beside their writers.</summary>
public static class ScenePreflight
{
    private static readonly ImmutableArray<IPreflightRule> Rules =
    [
        new PaintRule(), new BleedRule(), new SafeRule(), new InkRule(), new BlackRule(), new TypeRule(),
        new LineRule(), new ImageRule(), new SpotRule(), new StampRule(), new LedRule(),
    ];

    /// <summary>The rules that concern this piece, in a fixed order, each with what it measured and found.</summary>
    public static ImmutableArray<PreflightCheck> Check(PreflightSubject subject)
    {
        // One-bit rules measure dots; on anything else painted in they would measure nonsense.
        if (new PaintRule().Check(subject) is { Outcome: PreflightOutcome.Failed } wrongPaint) return [wrongPaint];
        return [.. Rules.Select(rule => rule.Check(subject)).OfType<PreflightCheck>()];
    }
}
