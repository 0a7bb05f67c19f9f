using System.Collections.Immutable;
using System.Text.Json;
using ContentKit.Build.Manifests;
using ContentKit.Core;

namespace ContentKit.Build.Shards;

/// <summary>A folder that <c>build --shard</c> left.</summary>
/// <param name="Name">The folder as the user wrote it, for messages.</param>
/// <param name="Files">Its files.</param>
/// <param name="Paths">Where a file's bytes lie, by their SHA-256.</param>
public sealed record Shard(string Name, IFileSource Files, ShardIndex Index, ImmutableDictionary<string, string> Paths)
{
    /// <exception cref="ShardException">The folder is no shard, or its lists are damaged.</exception>
    public static Shard Open(string name, IFileSource files)
    {
        if (!files.Exists(Manifest.FileName) || !files.Exists(ShardIndex.FileName))
            throw new ShardException(new LocalText($"{name} 不是用 build --shard 生成的文件夹", $"{name} was not made by build --shard"));
        try
        {
            Manifest manifest = ManifestJson.Read(files.Read(Manifest.FileName));
            byte[] index = files.Read(ShardIndex.FileName);
            if (!manifest.Assets.Any(asset => asset.Path == ShardIndex.FileName && asset.Sha256 == ContentKey.Of(index).Hex)) throw Damaged(name, ShardIndex.FileName);
            var paths = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (ManifestArtwork file in manifest.Artwork) paths[file.Sha256] = file.Path;
            foreach (ManifestAsset file in manifest.Assets) paths[file.Sha256] = file.Path;
            return new Shard(name, files, ShardIndex.Parse(index), paths.ToImmutable());
        }
        catch (ManifestException error)
        {
            throw new ShardException(new LocalText(
                $"{name} 里的清单读不懂：{error.Reason.Chinese}；请重新传送或重新生成这一份",
                $"the manifest in {name} cannot be read: {error.Reason.English}; copy or build this share again"));
        }
        catch (JsonException)
        {
            throw Damaged(name, ShardIndex.FileName);
        }
    }

    /// <exception cref="ShardException">The file is gone or not what the manifest says.</exception>
    public byte[] Read(string sha256)
    {
        string path = Paths[sha256];
        byte[] bytes;
        try
        {
            bytes = Files.Read(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Damaged(Name, path);
        }

        return ContentKey.Of(bytes).Hex == sha256 ? bytes : throw Damaged(Name, path);
    }

    internal ShardException Lacks(string path) => new(new LocalText(
        $"{Name} 里缺少 {path}；请重新生成这一份（build --shard {Index.Share}）",
        $"{Name} lacks {path}; build this share again (build --shard {Index.Share})"));

    private static ShardException Damaged(string name, string path) => new(new LocalText(
        $"{name} 里的 {path} 缺失或与清单不符，可能没有传完整；请重新传送或重新生成这一份",
        $"{path} in {name} is missing or differs from its manifest, perhaps from a copy that broke off; copy or build this share again"));
}
