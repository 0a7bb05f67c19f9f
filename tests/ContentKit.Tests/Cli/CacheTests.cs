using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

/// <summary>A cache folder as it comes back from a worn disk or a careless copy.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly InputFolder _input = SmallCampaign.Create();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void FlippedCutEmptiedAndExchangedEntries_AreNoticedAndDrawnAgain()
    {
        Build("first");
        Assert.Contains("新画 0 件", Build("again"), StringComparison.Ordinal);
        var random = new Random(11);
        string[] entries = [.. Directory.GetFiles(_input.Beside["cache/pieces"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.True(entries.Length > 20);
        for (int i = 0; i < entries.Length; i++) Damage(entries, i, random);

        string said = Build("second");

        Assert.DoesNotContain("新画 0 件", said, StringComparison.Ordinal);
        FolderBytes.AssertSame(_input.Beside["first"], _input.Beside["second"]);
        // And the cache is whole again.
        Assert.Contains("新画 0 件", Build("third"), StringComparison.Ordinal);
        FolderBytes.AssertSame(_input.Beside["first"], _input.Beside["third"]);
    }

    [Fact]
    public void BuildWithoutCache_GivesTheSameBytes_AndTouchesNoCache()
    {
        Build("first");

        Build("second", "--no-cache", "--cache", _input.Beside["unused"]);

        FolderBytes.AssertSame(_input.Beside["first"], _input.Beside["second"]);
        Assert.False(Directory.Exists(_input.Beside["unused/pieces"]));
    }

    [Fact]
    public void CacheThatCannotBeWritten_OnlyCostsTime()
    {
        Build("first");
        _input.Beside.Write("no-cache/pieces", "a file where the folder should be");

        Build("second", "--cache", _input.Beside["no-cache"]);

        FolderBytes.AssertSame(_input.Beside["first"], _input.Beside["second"]);
    }

    private static void Damage(string[] entries, int i, Random random)
    {
        byte[] bytes = File.ReadAllBytes(entries[i]);
        switch (random.Next(5))
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(entries[i], bytes);
                break;
            case 1:
                File.WriteAllBytes(entries[i], bytes[..random.Next(bytes.Length)]);
                break;
            case 2:
                File.WriteAllBytes(entries[i], []);
                break;
            case 3:
                File.Copy(entries[random.Next(entries.Length)], entries[i] + ".other");
                File.Move(entries[i] + ".other", entries[i], overwrite: true);
                break;
        }
    }

    private string Build(string output, params string[] more)
    {
        var terminal = new MemoryTerminal();
        string[] cache = more.Contains("--cache") ? [] : ["--cache", _input.Beside["cache"]];
        Assert.True(CommandLine.Run(["build", "--input", _input.Root, "--output", _input.Beside[output], .. cache, .. more], terminal) == 0, terminal.All);
        return terminal.Output;
    }
}
