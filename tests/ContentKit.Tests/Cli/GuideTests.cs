using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Content.Checks;
using ContentKit.Core;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Cli;

/// <summary>README.zh-CN.md, followed as written.</summary>
public class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "README.zh-CN.md"));

    [Fact]
    public void RuleTable_IsTheCatalogue()
    {
        string table = "| 编号 | 轻重 | 查什么 | 怎样才对 |\n|---|---|---|---|\n" + string.Concat(RuleCatalogue.All.Select(rule =>
            $"| {rule.Id} | {Severity(rule.Severity)} | {rule.Title.Chinese} | {rule.About.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)} |\n"));

        Assert.True(Guide.Contains(table, StringComparison.Ordinal), "the table should read:\n" + table);
    }

    [Fact]
    public void EveryCommand_InOrder_WorksAsWritten_AndEndsInAPublishedCaseWithItsPieces()
    {
        using InputFolder place = new();
        string year = DateTime.Now.Year.ToString(CultureInfo.InvariantCulture);
        foreach ((string path, string text) in Input(place, year)) place.Write("office/input/" + path, text);
        string office = place.PathOf("office");
        place.Write("office/kit", $"#!/bin/sh\nexec dotnet \"{Path.Combine(AppContext.BaseDirectory, "contentkit.dll")}\" \"$@\"\n");
        Run(place.Root, "git init -q --bare remote.git && cd office && chmod +x kit && git init -q -b main && git config user.name t && git config user.email t@example.org && git remote add origin ../remote.git && git config push.default current");

        int commands = 0;
        foreach (string line in Regex.Matches(Guide, "^```sh\n(?<lines>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).SelectMany(block => block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            // The year's folder is that of the day on which the guide is followed.
            string command = line.Replace("/2026/", $"/{year}/", StringComparison.Ordinal);
            if (command == "./kit serve") continue;
            Run(office, command);
            commands++;
            if (command.StartsWith("./kit new case", StringComparison.Ordinal))
            {
                string file = Path.Combine(office, $"input/cases/{year}/2026-11-fake-refund.md");
                File.WriteAllText(file, File.ReadAllText(file).Replace("draft: true\n", "", StringComparison.Ordinal));
            }
        }

        Assert.True(commands >= 8, $"only {commands} commands in the guide");
        Assert.True(File.Exists(Path.Combine(office, "output/cases/2026-11-fake-refund/index.html")));
        Assert.True(File.Exists(Path.Combine(office, "output/artwork/elderly/poster-a4/2026-11-fake-refund.pdf")));
        Assert.Contains("2026-11-fake-refund", Run(place.PathOf("remote.git"), "git ls-tree -r --name-only main"), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, string Text)> Input(InputFolder place, string year)
    {
        yield return ("site.yml", place.Read("site.yml"));
        yield return ("scams/rebate-orders.md", "---\nname: 刷单返利\nrank: 1\nslogan: 凡是先垫钱的兼职，|都是诈骗\nredFlags: [要求垫钱]\nsummary: 先给小钱，再要垫付。\nillustration: rebate-orders\n---\n\n先挂断，再核实。\n");
        yield return ("audiences/elderly.md", "---\nname: 老年人\nformats: [poster-a4]\n---\n\n写给老人的提醒。\n");
        yield return ($"cases/{year}/.keep", "");
    }

    private static string Severity(Severity severity) => severity switch
    {
        ContentKit.Core.Severity.Error => "error",
        ContentKit.Core.Severity.Warning => "warning",
        _ => "info",
    };

    private static string Run(string folder, string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["CONTENTKIT_HOME"] = Repository.Root;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} ended with {process.ExitCode}\n{output}\n{errors.Result}");
        return output;
    }
}
