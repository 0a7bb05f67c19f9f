using System.CommandLine;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContentKit.Cli.Commands;
using ContentKit.Cli.Preview;
using ContentKit.Tests.Artwork;
using YamlDotNet.RepresentationModel;

namespace ContentKit.Tests.Cli;

/// <summary>The files that offices publish with: they parse, name real commands, and serve what the pages expect.</summary>
public class PublishingTests
{
    public static TheoryData<string> Workflows => [".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitlab-ci.yml", "generator/deploy/matrix-github.yml", "generator/deploy/matrix-gitlab.yml"];

    public static TheoryData<string> WithCommands =>
    [
        ".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitlab-ci.yml", ".vscode/tasks.json", "README.zh-CN.md",
        "generator/deploy/Dockerfile", "generator/deploy/publish-rsync.sh", "generator/deploy/publish-s3.sh",
        "generator/deploy/Dockerfile.kit", "generator/deploy/kubernetes-job.yml", "generator/deploy/matrix-github.yml", "generator/deploy/matrix-gitlab.yml", "generator/deploy/SCALE.md",
    ];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_IsYaml(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Read(path)));

        Assert.IsType<YamlMappingNode>(Assert.Single(yaml.Documents).RootNode);
    }

    [Fact]
    public void ClusterJob_DrawsAsManySharesAsItMerges()
    {
        // The parser resolves no anchors over documents, and neither does a cluster.
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Read("generator/deploy/kubernetes-job.yml")));
        YamlMappingNode[] documents = [.. yaml.Documents.Select(document => Assert.IsType<YamlMappingNode>(document.RootNode))];

        Assert.Equal(["ConfigMap", "Job", "Job"], documents.Select(document => document["kind"].ToString()));
        YamlNode draw = documents[1]["spec"];
        Assert.Equal("Indexed", draw["completionMode"].ToString());
        string[] shares = [draw["completions"].ToString(), draw["parallelism"].ToString(), .. Regex.Matches(Read("generator/deploy/kubernetes-job.yml"), @"name: SHARES, value: '(\d+)'").Select(match => match.Groups[1].Value)];
        Assert.Equal(4, shares.Length);
        Assert.Single(shares.Distinct());
    }

    [Theory]
    [MemberData(nameof(WithCommands))]
    public void EveryKitCommand_IsOneThatTheProgramUnderstands(string path)
    {
        var root = new RootCommand();
        root.Add(new Option<string>("--lang") { Recursive = true });
        foreach (ICommand command in CommandSet.All) root.Add(command.Define(new MemoryTerminal()));
        MatchCollection commands = Regex.Matches(Read(path), @"\./kit(?<words>( +(?!&&|\|)[\w/.=:-]+)+)");

        Assert.NotEmpty(commands);
        foreach (Match match in commands)
        {
            string[] words = match.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // The launcher's own command; and a shell's variables stand where values would.
            if (words[0] == "test") continue;
            if (words[^1].StartsWith("--", StringComparison.Ordinal) && words[^1] is "--base-url") words = [.. words, "https://example.org/"];
            if (words[^1] == "--shard") words = [.. words, "1/4"];
            Assert.True(root.Parse(words).Errors.Count == 0, $"{path}: ./kit {string.Join(' ', words)}: {string.Join("; ", root.Parse(words).Errors.Select(error => error.Message))}");
        }
    }

    [Fact]
    public void Nginx_AndThePreview_SendThePolicyThatThePagesCarry()
    {
        using InputFolder folder = InputFolder.Small();
        string output = folder.PathOf(".site");
        Assert.Equal(0, folder.Run("build", "--only", "site", "--output", output, "--cache", folder.PathOf(".cache")).Code);
        Match page = Regex.Match(File.ReadAllText(Path.Combine(output, "index.html")), "http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"");
        // A page cannot say by itself who may frame it.
        string policy = WebUtility.HtmlDecode(page.Groups["policy"].Value) + "; frame-ancestors 'none'";

        Assert.Equal(policy, Regex.Match(Read("generator/deploy/nginx.conf"), "Content-Security-Policy \"(?<policy>[^\"]+)\"").Groups["policy"].Value);
        Assert.Equal(PreviewServer.Policy, policy);
    }

    [Theory]
    [InlineData(".github/contentkit-matcher.json")]
    [InlineData(".vscode/tasks.json")]
    public void ProblemMatchers_UnderstandAFinding(string path)
    {
        using JsonDocument json = JsonDocument.Parse(Read(path));
        string[] patterns = [.. Patterns(json.RootElement)];

        Assert.NotEmpty(patterns);
        foreach (string pattern in patterns)
        {
            Match match = Regex.Match("input/cases/a.md:6:7: error CK0103: loss 应该是整数", pattern);
            Assert.Equal(["input/cases/a.md", "6", "7", "error", "CK0103", "loss 应该是整数"], match.Groups.Values.Skip(1).Select(group => group.Value));
        }
    }

    private static IEnumerable<string> Patterns(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "regexp" ? [property.Value.GetString()!] : Patterns(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Patterns),
        _ => [],
    };

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
