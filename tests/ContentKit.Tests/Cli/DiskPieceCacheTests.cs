using ContentKit.Cli.Disk;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

public sealed class DiskPieceCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void StoredValue_IsFound()
    {
        var cache = new DiskPieceCache(_folder.Path);
        ContentKey key = ContentKey.Of([1]);
        cache.Store(key, [1, 2, 3]);
        Assert.Equal([1, 2, 3], cache.Find(key)!);
        Assert.Null(cache.Find(ContentKey.Of([2])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(34)]
    public void EntryWithOneByteFlipped_IsNotFound(int position)
    {
        var cache = new DiskPieceCache(_folder.Path);
        ContentKey key = ContentKey.Of([1]);
        cache.Store(key, [1, 2, 3]);
        string file = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Single();
        byte[] bytes = File.ReadAllBytes(file);
        bytes[position] ^= 0x40;
        File.WriteAllBytes(file, bytes);
        Assert.Null(cache.Find(key));
    }

    [Fact]
    public void EntryCutShort_IsNotFound()
    {
        var cache = new DiskPieceCache(_folder.Path);
        ContentKey key = ContentKey.Of([1]);
        cache.Store(key, [1, 2, 3]);
        string file = Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..20]);
        Assert.Null(cache.Find(key));
    }

    [Fact]
    public void FolderThatCannotBeWritten_LosesOnlyTheCache()
    {
        _folder.Write("file", "not a folder");
        var cache = new DiskPieceCache(_folder["file"]);
        cache.Store(ContentKey.Of([1]), [1]);
        Assert.Null(cache.Find(ContentKey.Of([1])));
    }
}
