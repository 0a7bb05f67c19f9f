using System.Globalization;
using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

/// <summary>Wherever, whenever and by whomever it is built: the same files, ZIPs and PDFs included.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly InputFolder _input = SmallCampaign.Create()
        .Write("audiences/elderly.md", "---\nname: 老年人\nlargeType: true\nformats: [poster-a4, table-sticker-80x80, parcel-stamp-58x22, led-door-256x16, leaflet-a4, wechat-article, loudspeaker, sms]\n---\n\n写给老人的提醒。\n")
        .Write("cases/2025/older.md", SmallCampaign.Case.Replace("2026-03-01", "2025-12-31", StringComparison.Ordinal));

    public void Dispose() => _input.Dispose();

    [Fact]
    public void OtherFolderZoneLocaleWorkersAndFileOrder_GiveTheSameTree()
    {
        (string Name, string[] Args, (string, string)[] Environment)[] places =
        [
            ("urumqi", ["--jobs", "1"], [("TZ", "Asia/Urumqi"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")]),
            ("a folder/with spaces/纽约", ["--jobs", "2", "--no-cache"], [("TZ", "America/New_York"), ("LANG", "de_DE.UTF-8"), ("LC_ALL", "de_DE.UTF-8"), ("HOME", _input.Beside["home"])]),
            ("kiritimati", ["--jobs", "7"], [("TZ", "Pacific/Kiritimati"), ("LANG", "C"), ("LC_ALL", "C"), ("TMPDIR", Path.GetTempPath())]),
        ];
        for (int i = 0; i < places.Length; i++) Shuffled(places[i].Name, i);

        KitProcess[] running = [.. places.Select(place => KitProcess.Start(
            ["build", "--input", _input.Beside[place.Name + "/input"], "--output", _input.Beside[place.Name + "/output"], "--cache", _input.Beside[place.Name + "/cache"], .. place.Args], place.Environment))];
        foreach (KitProcess process in running)
        {
            using (process)
            {
                (int code, string said) = process.Wait();
                Assert.True(code == 0, said);
            }
        }

        Assert.Contains(FolderBytes.Of(_input.Beside["urumqi/output"]).Keys, path => path.EndsWith(".zip", StringComparison.Ordinal));
        Assert.Contains(FolderBytes.Of(_input.Beside["urumqi/output"]).Keys, path => path.EndsWith(".pdf", StringComparison.Ordinal));
        foreach ((string name, _, _) in places.Skip(1)) FolderBytes.AssertSame(_input.Beside["urumqi/output"], _input.Beside[name + "/output"]);
    }

    [Fact]
    public void CultureThatWritesNumbersAndDatesOtherwise_GivesTheSameTree()
    {
        Build("plain");
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NumberGroupSeparator = ".";
        strange.NumberFormat.NegativeSign = "−";
        strange.NumberFormat.PositiveSign = "＋";
        strange.DateTimeFormat.DateSeparator = "·";
        strange.DateTimeFormat.TimeSeparator = "h";
        strange.DateTimeFormat.ShortDatePattern = "d/M/yy";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal("−1,5", (-1.5).ToString(CultureInfo.CurrentCulture));
            Build("strange", "--no-cache");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        FolderBytes.AssertSame(_input.Beside["plain"], _input.Beside["strange"]);
    }

    // The same files, created in another order and at other times.
    private void Shuffled(string name, int seed)
    {
        string[] files = Directory.GetFiles(_input.Root, "*", SearchOption.AllDirectories);
        new Random(seed).Shuffle(files);
        for (int i = 0; i < files.Length; i++)
        {
            string to = Path.Combine(_input.Beside[name + "/input"], Path.GetRelativePath(_input.Root, files[i]));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(files[i], to);
            File.SetLastWriteTimeUtc(to, new DateTime(2020 + seed, 1, 1 + i, 3, 4, 5, DateTimeKind.Utc));
        }
    }

    private void Build(string output, params string[] more)
    {
        var terminal = new MemoryTerminal();
        Assert.True(CommandLine.Run(["build", "--input", _input.Root, "--output", _input.Beside[output], "--cache", _input.Beside["cache"], .. more], terminal) == 0, terminal.All);
    }
}
