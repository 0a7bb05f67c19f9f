using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Build.Pieces;
using ContentKit.Core;

namespace ContentKit.Build.Shards;

/// <summary>
/// All shares of one plan. A build finds every piece drawn here and makes what needs the whole: kits, pages, lists, the
/// manifest.
/// </summary>
public sealed class ShardSet : IPieceCache
{
    private readonly FrozenDictionary<string, Shard> _byPiece;
    private readonly FrozenDictionary<string, Shard> _byFile;

    /// <exception cref="ShardException">A share is missing or there twice, or they were not made from the same.</exception>
    public ShardSet(ImmutableArray<Shard> shards)
    {
        if (shards.IsEmpty) throw new ShardException(new LocalText("没有给出要合并的文件夹", "no folders to merge"));
        Shard first = shards[0];
        var holders = new SortedDictionary<int, Shard>();
        foreach (Shard shard in shards)
        {
            if (shard.Index.Share.Of != first.Index.Share.Of)
                throw Differ(first, shard, $"分成的份数不同（{first.Index.Share}，{shard.Index.Share}）", $"are of different splits ({first.Index.Share}, {shard.Index.Share})");
            if (shard.Index.Tool != first.Index.Tool) throw Differ(first, shard, "是用不同版本的程序（或排字库）生成的", "were made by different versions of the program or its shaping library");
            if (shard.Index.Plan != first.Index.Plan) throw Differ(first, shard, "是从不同的内容或选项生成的", "were made from different content or options");
            if (!holders.TryAdd(shard.Index.Share.Number, shard))
                throw Differ(holders[shard.Index.Share.Number], shard, $"是同一份（{shard.Index.Share}）", $"are the same share ({shard.Index.Share})");
        }

        string missing = string.Join(", ", Enumerable.Range(1, first.Index.Share.Of).Where(number => !holders.ContainsKey(number)).Select(number => new Share(number, first.Index.Share.Of)));
        if (missing.Length > 0) throw new ShardException(new LocalText($"还缺这几份：{missing}", $"shares are missing: {missing}"));
        Index = first.Index;
        _byPiece = holders.Values.SelectMany(shard => shard.Index.Pieces.Keys.Select(key => (key, shard))).DistinctBy(pair => pair.key).ToFrozenDictionary(pair => pair.key, pair => pair.shard);
        _byFile = holders.Values.SelectMany(shard => shard.Paths.Keys.Select(sha => (sha, shard))).DistinctBy(pair => pair.sha).ToFrozenDictionary(pair => pair.sha, pair => pair.shard);
        Holders = [.. holders.Values];
    }

    private ShardIndex Index { get; }

    private ImmutableArray<Shard> Holders { get; }

    /// <summary>Makes sure that the shards are of this very work and hold all of it.</summary>
    /// <exception cref="ShardException">They are not, or a piece is missing.</exception>
    internal void Verify(PieceWork work)
    {
        if (Index.Tool != work.Tool)
            throw new ShardException(new LocalText("这些份是用另一个版本的程序（或排字库）生成的；请用同一版本合并，或重新生成", "the shards were made by another version of the program or its shaping library; merge with the same version or build them again"));
        if (Index.Plan != work.Key())
            throw new ShardException(new LocalText("这些份不是从现在的内容和选项生成的；请检查 --input、--audience 和 --exports，或重新生成", "the shards were not made from this content and these options; check --input, --audience and --exports, or build them again"));
        foreach ((string path, ContentKey key) in work.Keyed)
        {
            if (_byPiece.ContainsKey(key.Hex)) continue;
            throw Holders.First(shard => shard.Index.Share.Holds(path)).Lacks(path);
        }
    }

    public byte[]? Find(ContentKey key)
    {
        if (_byPiece.TryGetValue(key.Hex, out Shard? piece)) return piece.Index.Pieces[key.Hex].ToBytes();
        return _byFile.TryGetValue(key.Hex, out Shard? file) ? file.Read(key.Hex) : null;
    }

    public void Store(ContentKey key, ReadOnlySpan<byte> value)
    {
        // What is whole needs nothing added.
    }

    private static ShardException Differ(Shard a, Shard b, string chinese, string english) =>
        new(new LocalText($"{a.Name} 和 {b.Name} {chinese}", $"{a.Name} and {b.Name} {english}"));
}
