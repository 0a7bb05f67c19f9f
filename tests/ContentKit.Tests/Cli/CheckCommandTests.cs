using System.Text.Json;

namespace ContentKit.Tests.Cli;

public class CheckCommandTests
{
    private const string BadCase = "---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nloss: 两万\n---\n\n正文。\n";

    [Fact]
    public void Check_GoodFolder_EndsWithZero()
    {
        using InputFolder folder = InputFolder.Small();

        (int code, MemoryTerminal terminal) = folder.Run("check");

        Assert.Equal(0, code);
        Assert.DoesNotContain(": error ", terminal.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Text_NamesFileLineColumn_ShowsTheLineWithACaret_AndWhatToDo()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/bad.md", BadCase);

        (int code, MemoryTerminal terminal) = folder.Run("check");

        Assert.Equal(1, code);
        Assert.Contains($"{folder.Root}/cases/bad.md:6:7: error CK0103: ", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("\n    loss: 两万\n          ^~~~\n    办法：", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_English_SaysTheSameInEnglish()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/bad.md", BadCase);

        (int code, MemoryTerminal terminal) = folder.Run("check", "--lang", "en");

        Assert.Equal(1, code);
        Assert.Contains("cases/bad.md:6:7: error CK0103: loss must be a whole number", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("\n    hint: ", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Json_CountsAndPlacesEveryFinding()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/bad.md", BadCase);

        (int code, MemoryTerminal terminal) = folder.Run("check", "--format", "json");

        Assert.Equal(1, code);
        using JsonDocument json = JsonDocument.Parse(terminal.Output);
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        JsonElement finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal(("CK0103", "cases/bad.md", 6, 7), (
            finding.GetProperty("id").GetString(), finding.GetProperty("path").GetString(),
            finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Check_Sarif_PointsAtTheFileFromTheRepository()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/坏.md", BadCase);

        (int code, MemoryTerminal terminal) = folder.Run("check", "--format", "sarif");

        Assert.Equal(1, code);
        using JsonDocument json = JsonDocument.Parse(terminal.Output);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        JsonElement run = json.RootElement.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("level").GetString() == "error");
        JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/cases/%E5%9D%8F.md", location.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(6, location.GetProperty("region").GetProperty("startLine").GetInt32());
        int rule = result.GetProperty("ruleIndex").GetInt32();
        Assert.Equal(result.GetProperty("ruleId").GetString(), run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[rule].GetProperty("id").GetString());
    }

    [Fact]
    public void Check_NoSuchFolder_IsAUsageError()
    {
        var terminal = new MemoryTerminal();

        int code = ContentKit.Cli.CommandLine.Run(["check", "--input", "/no/such/folder"], terminal);

        Assert.Equal(2, code);
        Assert.Contains("/no/such/folder", terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_UnknownFormat_IsAUsageError()
    {
        using InputFolder folder = InputFolder.Small();

        Assert.Equal(2, folder.Run("check", "--format", "xml").Code);
    }

    [Fact]
    public void Check_SloganTooLongForAPoster_NamesThePieceAndTheSloganBeforeAnythingIsDrawn()
    {
        using InputFolder folder = InputFolder.Small()
            .Write("audiences/elderly.md", "---\nname: 老年人\nlargeType: true\nformats: [poster-a3]\n---\n\n写给老人的提醒。\n")
            .Write("cases/long.md", "---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nslogan: 这一句口号写得太长太长了一共有六十个字无论怎么折行都放不进一张小海报里面去所以一定要报错请编辑改短一些再来吧\npoints: [第一条要点写得很长很长很长很长, 第二条要点写得很长很长很长很长, 第三条要点写得很长很长很长很长, 第四条要点写得很长很长很长很长]\n---\n\n正文。\n");

        (int code, MemoryTerminal terminal) = folder.Run("check");

        Assert.Equal(1, code);
        Assert.Contains("cases/long.md:6:9: error CK0301: 海报 A3（老年人）", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TooLongForOneAudience_NamesThatAudiencesOwnSlogan_AndForALedTheLine()
    {
        const string Long = "这一句口号写得太长太长了一共有六十个字无论怎么折行都放不进一张小海报里面去所以一定要报错请编辑改短一些再来吧这一句";
        using InputFolder folder = InputFolder.Small()
            .Write("audiences/elderly.md", "---\nname: 老年人\nlargeType: true\nformats: [poster-a3, led-door-256x32]\n---\n\n写给老人的提醒。\n")
            .Write("cases/long.md", $"---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nslogan: 先挂断\nvariants:\n  elderly:\n    slogan: {Long}\n---\n\n正文。\n")
            .Write("tips/odd.md", "---\ntitle: 题\naudiences: [elderly]\nslogan: 先挂断\nline: 先挂断🥚\n---\n\n正文。\n");

        (int code, MemoryTerminal terminal) = folder.Run("check");

        Assert.Equal(1, code);
        Assert.Contains("cases/long.md:9:13: error CK0301: 海报 A3（老年人）", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("tips/odd.md:5:7: error CK0303: 门头屏 256×32（老年人）", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AcceptedFinding_IsListedWithItsReason()
    {
        using InputFolder folder = InputFolder.Small().Write("cases/a.md",
            "---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nsummary: 一句话。\naccept:\n  - {rule: CK0402, reason: 这是虚构的示例号码}\n---\n\n她的手机是13812345678。\n");

        (int code, MemoryTerminal terminal) = folder.Run("check");

        Assert.DoesNotContain("error CK0402", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("info CK0402", terminal.Output, StringComparison.Ordinal);
        Assert.Contains("这是虚构的示例号码", terminal.Output, StringComparison.Ordinal);
        Assert.True(code is 0 or 1);
    }

    [Fact]
    public void Check_SeverityChangedInTheSettings_IsObeyed()
    {
        const string Body = "---\ntitle: 题\ndate: 2026-01-01\nscam: fake-police\naudiences: [elderly]\nsummary: 一句话。\n---\n\n正文。\n";
        using InputFolder folder = InputFolder.Small().Write("cases/a.md", Body);
        Assert.Contains("warning CK0703", folder.Run("check").Terminal.Output, StringComparison.Ordinal);

        folder.Write("site.yml", folder.Read("site.yml") + "rules: {CK0703: error}\n");
        (int code, MemoryTerminal terminal) = folder.Run("check");
        Assert.Equal(1, code);
        Assert.Contains("error CK0703", terminal.Output, StringComparison.Ordinal);

        folder.Write("site.yml", folder.Read("site.yml").Replace("{CK0703: error}", "{CK0703: off}", StringComparison.Ordinal));
        Assert.DoesNotContain("CK0703", folder.Run("check").Terminal.Output, StringComparison.Ordinal);
    }
}
