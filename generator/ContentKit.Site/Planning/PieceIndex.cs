using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Site.Model;
using ContentKit.Site.Pages;

namespace ContentKit.Site.Planning;

/// <summary>Finished pieces by source and by shelf (audience and format).</summary>
public sealed class PieceIndex
{
    private readonly Dictionary<(string Kind, string Id), ImmutableArray<PieceLink>> _bySource;
    private readonly ImmutableArray<(string Audience, string Format, ImmutableArray<PieceLink> Pieces)> _shelves;
    private readonly ImmutableArray<Audience> _audiences;

    internal PieceIndex(ImmutableArray<PieceLink> pieces, ImmutableArray<Audience> audiences)
    {
        _audiences = audiences;
        _bySource = pieces.GroupBy(piece => (piece.SourceKind, piece.SourceId)).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        Dictionary<string, int> rank = new(StringComparer.Ordinal);
        foreach (Audience audience in audiences) rank[audience.Id] = rank.Count;
        _shelves =
        [
            .. pieces.GroupBy(piece => (piece.AudienceId, piece.FormatId))
                .OrderBy(group => rank.GetValueOrDefault(group.Key.AudienceId, int.MaxValue))
                .ThenBy(group => FormatRank(audiences, group.Key.AudienceId, group.Key.FormatId))
                .ThenBy(group => group.Key.FormatId, StringComparer.Ordinal)
                .Select(group => (group.Key.AudienceId, group.Key.FormatId, group.ToImmutableArray())),
        ];
    }

    /// <summary>One entry for each audience and format that has pieces, audiences in their order, formats in the audience's order.</summary>
    public ImmutableArray<(string Audience, string Format, ImmutableArray<PieceLink> Pieces)> Shelves => _shelves;

    /// <param name="kind">case, tip, scam, letter, audience or venue.</param>
    public PieceSet Of(string kind, string id)
    {
        if (!_bySource.TryGetValue((kind, id), out ImmutableArray<PieceLink> pieces)) return PieceSet.Empty;
        return new PieceSet(
        [
            .. _audiences.Select(audience => new PieceGroup(audience.Id, audience.Name,
                [.. pieces.Where(piece => string.Equals(piece.AudienceId, audience.Id, StringComparison.Ordinal))])).Where(group => group.Pieces.Length > 0),
        ]);
    }

    private static int FormatRank(ImmutableArray<Audience> audiences, string audience, string format)
    {
        int rank = audiences.FirstOrDefault(item => string.Equals(item.Id, audience, StringComparison.Ordinal))?.Formats.IndexOf(format) ?? -1;
        return rank < 0 ? int.MaxValue : rank;
    }
}
