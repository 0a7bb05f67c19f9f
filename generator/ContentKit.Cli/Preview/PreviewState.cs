using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Build.Photos;
using ContentKit.Cli.Composition;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Cli.Preview;

/// <summary>What the folders said at one moment. Pages and pieces are made from it when they are asked for.</summary>
/// <param name="Library">Null until <c>site.yml</c> can be used.</param>
/// <param name="Content">What reading and planning found.</param>
/// <param name="Rules">What the rules found; until they have been held against this state, what they found in the one before.</param>
internal sealed record PreviewState(
    Library? Library,
    IFileSource Input,
    PieceBench? Bench,
    FrozenDictionary<string, SitePage> Pages,
    FrozenDictionary<string, SiteAsset> Assets,
    ImmutableArray<Diagnostic> Content,
    ImmutableArray<Diagnostic> Rules,
    PhotoStage? Photos)
{
    public static PreviewState Empty { get; } = new(
        null, new MemoryFileSource(), null, FrozenDictionary<string, SitePage>.Empty, FrozenDictionary<string, SiteAsset>.Empty, [], [], null);

    /// <summary>Everything wrong, with what laying out pieces has shown so far.</summary>
    public ImmutableArray<Diagnostic> Findings =>
        [.. SourceLines.Fill(Content.Concat(Rules).Concat(Bench?.Findings ?? []).Distinct(), Input).Distinct().Order(Diagnostic.BySource)];
}
