using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>Where a document was read from.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c>.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hex: the part of every cache key that stands for this file.</param>
/// <param name="Keys">Line and column of each front matter key, for messages: dotted path such as <c>variants.elderly.slogan</c> or <c>points[2]</c>.</param>
public sealed record DocumentSource(string Path, string Sha256, KeyPositions Keys)
{
    /// <summary>Findings in this file that the editor lets stand.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>What the file has before its body: with <see cref="After"/> enough to check the file without opening it again.</summary>
    internal string Before { get; init; } = "";

    /// <summary>The blank end that the body goes without.</summary>
    internal string After { get; init; } = "";
}
