using System.Text.Json;

namespace ContentKit.Tests.Cli;

public class ReprintCommandTests
{
    private const string Case = "---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nslogan: 先挂断再核实\npoints: [先挂断]\n---\n\n正文。\n";

    [Fact]
    public void Reprint_HotlineChanged_ListsThePosterThatStillShowsTheOldOne()
    {
        using InputFolder folder = Folder();
        string printed = Build(folder);
        Assert.Equal("没有要重印的\n", folder.Run("reprint", printed).Terminal.Output);

        folder.Write("site.yml", folder.Read("site.yml").Replace("96110", "96111", StringComparison.Ordinal));
        (int code, MemoryTerminal terminal) = folder.Run("reprint", printed);

        Assert.True(code == 0, terminal.All);
        Assert.Contains("海报 A4 · 老年人 · artwork/elderly/poster-a4/a.pdf", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("［96110］", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("［96111］", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reprint_CaseGone_SaysToTakeItDown_InJsonToo()
    {
        using InputFolder folder = Folder();
        string printed = Build(folder);
        File.Delete(folder.PathOf("cases/a.md"));

        (_, MemoryTerminal terminal) = folder.Run("reprint", printed, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(terminal.Output);
        JsonElement piece = json.RootElement.GetProperty("venues")[0].GetProperty("pieces").EnumerateArray().First(piece => piece.GetProperty("source").GetString() == "cases/a.md");
        Assert.Equal("gone", piece.GetProperty("reason").GetString());
    }

    [Fact]
    public void Reprint_NoManifestOrNotOne_IsAUsageError()
    {
        using InputFolder folder = Folder().Write("x.json", "[1]");

        Assert.Equal(2, folder.Run("reprint", folder.PathOf("none.json")).Code);
        Assert.Equal(2, folder.Run("reprint", folder.PathOf("x.json")).Code);
    }

    private static InputFolder Folder() => InputFolder.Small()
        .Write("audiences/elderly.md", "---\nname: 老年人\nformats: [poster-a4]\n---\n\n写给老人的提醒。\n")
        .Write("cases/a.md", Case);

    /// <returns>A manifest of what is made now, in a folder that goes with the input.</returns>
    private static string Build(InputFolder folder)
    {
        string output = folder.PathOf(".printed");
        (int code, MemoryTerminal terminal) = folder.Run("build", "--output", output, "--cache", folder.PathOf(".cache"), "--only", "artwork");
        Assert.True(code == 0, terminal.All);
        return Path.Combine(output, "manifest.json");
    }
}
