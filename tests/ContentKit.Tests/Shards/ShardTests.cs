using ContentKit.Build.Shards;
using ContentKit.Cli;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Shards;

/// <summary>Drawing on several machines and joining: the same site, or a clear word why not.</summary>
public sealed class ShardTests(ShardTests.Drawn drawn) : IClassFixture<ShardTests.Drawn>
{
    /// <summary>One build, and the same in four shares by four processes at once with one cache between them.</summary>
    public sealed class Drawn : IDisposable
    {
        private readonly InputFolder _input = SmallCampaign.Create();
        private readonly TemporaryFolder _folder = new();

        public Drawn()
        {
            KitProcess[] all =
            [
                .. Enumerable.Range(1, 4).Select(number => KitProcess.Start(["build", "--shard", $"{number}/4", "--input", Input, "--output", Share(number), "--cache", PathOf("shared")])),
                KitProcess.Start(["build", "--input", Input, "--output", Whole, "--cache", PathOf("own")]),
            ];
            foreach (KitProcess process in all)
            {
                using (process)
                {
                    (int code, string said) = process.Wait();
                    if (code != 0) throw new InvalidOperationException(said);
                }
            }
        }

        public string Input => _input.Root;

        public string Whole => PathOf("whole");

        public string[] Shares => [.. Enumerable.Range(1, 4).Select(Share)];

        public string PathOf(string name) => _folder[name];

        public string Share(int number) => PathOf($"share-{number}");

        public void Dispose()
        {
            _input.Dispose();
            _folder.Dispose();
        }
    }

    [Fact]
    public void FourShares_MergedAreTheSingleBuild()
    {
        (int code, MemoryTerminal terminal) = Merge(drawn.Shares, "merged");

        Assert.True(code == 0, terminal.All);
        Assert.Contains("新画 0 件", terminal.Output, StringComparison.Ordinal);
        FolderBytes.AssertSame(drawn.Whole, drawn.PathOf("merged"));
    }

    [Fact]
    public void EveryPiece_IsInOneShare_AndNoShareIsEmpty()
    {
        string[][] files = [.. drawn.Shares.Select(folder => FolderBytes.Of(folder).Keys.Where(path => path.StartsWith("artwork/", StringComparison.Ordinal)).ToArray())];

        Assert.All(files, Assert.NotEmpty);
        Assert.Equal(
            FolderBytes.Of(drawn.Whole).Keys.Where(path => path.StartsWith("artwork/", StringComparison.Ordinal)),
            files.SelectMany(list => list).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Share_IsAFolderThatVerifies() =>
        Assert.All(drawn.Shares, folder => Assert.Equal(0, CommandLine.Run(["verify", folder], new MemoryTerminal())));

    [Fact]
    public void MissingShare_IsNamed() => Assert.Contains("2/4", Refused([drawn.Share(1), drawn.Share(3), drawn.Share(4)]), StringComparison.Ordinal);

    [Fact]
    public void DoubledShare_IsNamed() => Assert.Contains("同一份（3/4）", Refused([.. drawn.Shares, drawn.Share(3)]), StringComparison.Ordinal);

    [Fact]
    public void FolderThatIsNoShare_IsNamed() => Assert.Contains("whole 不是用 build --shard", Refused([.. drawn.Shares, drawn.Whole]), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"of\": 4", "\"of\": 5", "份数不同")]
    [InlineData("\"tool\": \"", "\"tool\": \"0", "不同版本的程序")]
    [InlineData("\"plan\": \"", "\"plan\": \"0", "不同的内容或选项")]
    [InlineData("\"of\": 4", "\"of\": -4", "shard.json 缺失或与清单不符")]
    [InlineData("\"of\": 4", "\"of\": 2000000000", "shard.json 缺失或与清单不符")]
    public void SharesOfDifferentMaking_AreRefused(string from, string to, string message)
    {
        string other = Copy(2);
        Rewrite(other, from, to);

        Assert.Contains(message, Refused([drawn.Share(1), other, drawn.Share(3), drawn.Share(4)]), StringComparison.Ordinal);
    }

    [Fact]
    public void SharesOfOtherContent_AreRefused()
    {
        using InputFolder changed = SmallCampaign.Create().Write("tips/first.md", SmallCampaign.Tip.Replace("问家人", "问子女", StringComparison.Ordinal));

        Assert.Contains("不是从现在的内容", Refused(drawn.Shares, changed.Root), StringComparison.Ordinal);
    }

    [Fact]
    public void SharesOfAnotherProgram_AreRefused()
    {
        string[] copies = [.. Enumerable.Range(1, 4).Select(Copy)];
        foreach (string copy in copies) Rewrite(copy, "\"tool\": \"", "\"tool\": \"0");

        Assert.Contains("另一个版本的程序", Refused(copies), StringComparison.Ordinal);
    }

    [Fact]
    public void FileDamagedOnTheWay_IsNamed_AndNothingIsPublished()
    {
        string copy = Copy(1);
        string file = Directory.EnumerateFiles(Path.Combine(copy, "artwork"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);

        Assert.Contains(Path.GetFileName(file), Refused([copy, drawn.Share(2), drawn.Share(3), drawn.Share(4)]), StringComparison.Ordinal);
        File.Delete(file);
        Assert.Contains(Path.GetFileName(file), Refused([copy, drawn.Share(2), drawn.Share(3), drawn.Share(4)]), StringComparison.Ordinal);
    }

    [Fact]
    public void ShareInPlaceOfASite_IsRefused()
    {
        var terminal = new MemoryTerminal();

        Assert.Equal(2, CommandLine.Run(["build", "--shard", "1/4", "--input", drawn.Input, "--output", drawn.Whole, "--cache", drawn.PathOf("own")], terminal));
        Assert.Contains("完整的网站", terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void MergeIntoAShare_IsRefused() => Assert.Contains("不能同时作输出", Refused(drawn.Shares, drawn.Input, "share-2"), StringComparison.Ordinal);

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("2")]
    [InlineData("2/4/6")]
    [InlineData("-1/4")]
    [InlineData("1/0")]
    [InlineData("1/99999999999")]
    public void ShareThatMakesNoSense_IsExplained(string text)
    {
        var terminal = new MemoryTerminal();

        Assert.Equal(2, CommandLine.Run(["build", "--shard", text, "--input", drawn.Input, "--output", drawn.PathOf("none")], terminal));
        Assert.Contains("--shard", terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_AreEvenAndDoNotMoveWhenOthersCome()
    {
        string[] paths = [.. Enumerable.Range(0, 4000).Select(i => $"artwork/elderly/poster-a3/case-{i}")];

        int[] counts = [.. Enumerable.Range(1, 4).Select(number => paths.Count(new Share(number, 4).Holds))];

        Assert.Equal(4000, counts.Sum());
        Assert.All(counts, count => Assert.InRange(count, 900, 1100));
        // Fixed for all time: caches and half-finished jobs rely on it.
        Assert.Equal([4, 1, 4, 4, 4, 4, 1, 4], Enumerable.Range(0, 8).Select(i => Enumerable.Range(1, 4).Single(number => new Share(number, 4).Holds(paths[i]))));
    }

    private string Copy(int number)
    {
        string copy = drawn.PathOf(Path.Combine("copies", Guid.NewGuid().ToString("N")));
        foreach (string path in FolderBytes.Of(drawn.Share(number)).Keys)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, path))!);
            File.Copy(Path.Combine(drawn.Share(number), path), Path.Combine(copy, path));
        }

        return copy;
    }

    // As another program or another input would have written it: the folder agrees with itself.
    private static void Rewrite(string folder, string from, string to)
    {
        string path = Path.Combine(folder, ShardIndex.FileName), manifest = Path.Combine(folder, "manifest.json");
        string before = FolderBytes.Of(folder)[ShardIndex.FileName];
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, FolderBytes.Of(folder)[ShardIndex.FileName], StringComparison.Ordinal));
    }

    private string Refused(string[] shares, string? input = null, string output = "refused")
    {
        (int code, MemoryTerminal terminal) = Merge(shares, output, input);
        Assert.Equal(2, code);
        Assert.False(Directory.Exists(drawn.PathOf("refused")));
        return terminal.Errors;
    }

    private (int Code, MemoryTerminal Terminal) Merge(string[] shares, string output, string? input = null)
    {
        var terminal = new MemoryTerminal();
        return (CommandLine.Run(["merge", .. shares, "--input", input ?? drawn.Input, "--output", drawn.PathOf(output), "--cache", drawn.PathOf("merge-cache")], terminal), terminal);
    }
}
