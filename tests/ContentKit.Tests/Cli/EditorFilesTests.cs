using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContentKit.Artwork.Themes;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Editor;
using ContentKit.Content;
using ContentKit.Content.Reading;
using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;
using ContentKit.Core;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.Cli;

/// <summary>The files of <c>.vscode/</c>, judged by Debian's python3-jsonschema.</summary>
public class EditorFilesTests
{
    private static readonly Theme Theme = ThemeLoader.Load(new DiskFileSource(Path.Combine(Repository.Root, "themes/civic"))).Theme!;
    private static readonly DiskFileSource Sample = new(Path.Combine(Repository.Root, "input"));
    private static readonly KnownNames Names = KnownNames.Of(ContentLoader.Load(Sample, Theme.Vocabulary, 2).Library!, Theme.Vocabulary);

    [Fact]
    public void VsCodeFolder_IsWhatKitSchemaWrites()
    {
        foreach ((string path, string text) in EditorFiles.All(Names))
            Assert.True(text == File.ReadAllText(Path.Combine(Repository.Root, ".vscode/" + path)), $".vscode/{path} is out of date: run ./kit schema");
    }

    [Fact]
    public void Settings_NameSchemasThatExist_AndCoverEveryYamlKind()
    {
        JsonNode settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode/settings.json")), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        var mapped = settings["yaml.schemas"]!.AsObject();
        foreach ((string schema, _) in mapped) Assert.True(File.Exists(Path.Combine(Repository.Root, schema)), schema);
        foreach (KindSpec kind in ContentKinds.All.Where(kind => kind.Extension == ".yml"))
            Assert.Equal("input/" + kind.Place + (kind.IsSingleFile ? "" : "*.yml"), (string?)mapped[".vscode/" + EditorFiles.SchemaPath(kind)]);
    }

    [Fact]
    public void Schemas_AcceptAllSampleContent()
    {
        ImmutableArray<Document> documents =
        [
            .. Sample.List("").Select(path => (Path: path, Kind: ContentKinds.All.FirstOrDefault(kind => kind.Holds(path))))
                .Where(file => file.Kind is not null)
                .Select(file => new Document(file.Path, file.Kind!, ToJson(file.Kind!, Sample.Read(file.Path)))),
        ];

        Assert.True(documents.Length > 100);
        Assert.Empty(Judge(documents).Where(verdict => verdict.Value.Length > 0).Select(verdict => $"{verdict.Key}: {verdict.Value}"));
    }

    [Fact]
    public void Schema_OfAFolderThatCannotBeRead_IsLeftAsItWas()
    {
        using InputFolder folder = InputFolder.Small();
        Assert.Equal(0, folder.Run("schema", "--output", folder.PathOf(".vscode")).Code);
        string before = folder.Read(".vscode/schemas/tip.schema.json");
        folder.Write("site.yml", "title: [\n");

        (int code, MemoryTerminal terminal) = folder.Run("schema", "--output", folder.PathOf(".vscode"));

        Assert.Equal(1, code);
        Assert.Contains("site.yml", terminal.Errors, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read(".vscode/schemas/tip.schema.json"));
    }

    // One invalid sample a line: kind, then front matter (" / " breaks the line).
    public static TheoryData<string, string> Invalid => new()
    {
        { "case", "date: 2026-01-01 / scam: fake-police / audiences: [elderly]" },
        { "case", "title: / date: 2026-01-01 / scam: fake-police / audiences: [elderly]" },
        { "case", "title: '  ' / date: 2026-01-01 / scam: fake-police / audiences: [elderly]" },
        { "case", "title: 题 / date: 2026-02-30 / scam: fake-police / audiences: [elderly]" },
        { "case", "title: 题 / date: 2026年1月 / scam: fake-police / audiences: [elderly]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: elderly" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly, ]x" },
        { "case", "title: 题 / date: 2026-01-01 / scam: [fake-police] / audiences: [elderly]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / loss: 两万" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / loss: -1" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / loss: 2.5" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / formats: [poster-a9]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / composition: photo" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / draft: 是" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / points: 挂断" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / points: [a,b,c,d,e,f,g,h,i,j,k,l,m]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / variants: [elderly]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / variants: {elderly: {points: 挂断}}" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / variants: {elderly: {sloagn: 挂断}}" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / sources: [{url: 'https://example.org/'}]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / sources: [{name: 报, url: example.org}]" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / slogon: 错键" },
        { "case", "title: 题 / date: 2026-01-01 / scam: fake-police / audiences: [elderly] / accept: [{rule: CK0401}]" },
        { "tip", "title: 题 / audiences: [elderly] / stamp: [这一行写了九个汉字了]" },
        { "tip", "title: 题 / audiences: [elderly] / stamp: [一, 二, 三, 四, 五]" },
        { "tip", "title: 题 / audiences: [elderly] / line: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一" },
        { "tip", "title: 题" },
        { "letter", "title: 信 / audience: residents / serials: 一到五百" },
        { "letter", "title: 信 / audience: residents / receipt: yes" },
        { "scam", "name: 骗 / rank: 0 / slogan: 凡是" },
        { "scam", "name: 骗 / rank: 第一 / slogan: 凡是" },
        { "scam", "name: 骗 / rank: 1" },
        { "audience", "name: 老人 / reading: easy" },
        { "audience", "name: 老人 / accent: 大红" },
        { "audience", "formats: [sms]" },
        { "site", "title: 站 / organisation: 办" },
        { "site", "title: 站 / organisation: 办 / baseUrl: example.org" },
        { "site", "title: 站 / organisation: 办 / baseUrl: 'https://example.org/' / hotlines: [{name: 报警}]" },
        { "site", "title: 站 / organisation: 办 / baseUrl: 'https://example.org/' / contacts: {phones: [一一零]}" },
        { "campaign", "title: 活动 / from: 2026-11-01" },
        { "quiz", "title: 问答 / questions: []" },
        { "quiz", "title: 问答 / questions: [{question: 问, options: [一], answer: 1, why: 因}]" },
        { "dictionary", "terms: 反诈" },
    };

    [Fact]
    public void Schemas_RejectEachInvalidSample()
    {
        ImmutableArray<Document> documents =
        [
            .. Invalid.Select((row, i) =>
            {
                KindSpec kind = ContentKinds.All.First(kind => kind.Name == (string)row[0]);
                string yaml = ((string)row[1]).Replace(" / ", "\n", StringComparison.Ordinal).Replace("[elderly, ]x", "[elderly, '']", StringComparison.Ordinal) + "\n";
                byte[] bytes = System.Text.Encoding.UTF8.GetBytes(kind.Extension == ".md" ? "---\n" + yaml + "---\n" : yaml);
                return new Document(FormattableString.Invariant($"{i} {row[0]}: {row[1]}"), kind, ToJson(kind, bytes));
            }),
        ];

        Assert.Empty(Judge(documents).Where(verdict => verdict.Value.Length == 0).Select(verdict => verdict.Key));
    }

    /// <summary>Puts the documents before python3-jsonschema.</summary>
    /// <returns>For each path the first complaint, or nothing.</returns>
    private static SortedDictionary<string, string> Judge(ImmutableArray<Document> documents)
    {
        const string Program = """
            import json, sys
            from jsonschema import Draft7Validator, FormatChecker
            for path, schema, document in json.load(sys.stdin):
                Draft7Validator.check_schema(schema)
                errors = sorted(Draft7Validator(schema, format_checker=FormatChecker()).iter_errors(document), key=str)
                print(json.dumps([path, errors[0].message[:200] if errors else ""]))
            """;
        var all = new JsonArray([.. documents.Select(document => (JsonNode)new JsonArray(document.Path, JsonNode.Parse(SchemaText.Of(document.Kind, Names)), document.Json))]);
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", Program]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process judge = Process.Start(start)!;
        Task<string> output = judge.StandardOutput.ReadToEndAsync();
        Task<string> errors = judge.StandardError.ReadToEndAsync();
        judge.StandardInput.Write(all.ToJsonString());
        judge.StandardInput.Close();
        judge.WaitForExit();
        Assert.True(judge.ExitCode == 0, errors.Result);

        var verdicts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonArray verdict = JsonNode.Parse(line)!.AsArray();
            verdicts[(string)verdict[0]!] = (string)verdict[1]!;
        }

        Assert.Equal(documents.Length, verdicts.Count);
        return verdicts;
    }

    private static JsonNode? ToJson(KindSpec kind, byte[] bytes)
    {
        var findings = new List<Diagnostic>();
        SourceText source = SourceText.Decode("x", bytes, ContentLimits.Default.MaxFileBytes, findings)!;
        string yaml = source.Text;
        if (kind.Extension == ".md")
        {
            FrontMatter front = FrontMatter.Find(source, findings)!.Value;
            yaml = source.Text[front.YamlStart..front.YamlEnd];
        }

        YamlNode.Mapping map = YamlReader.Read(source, yaml, 0, ContentLimits.Default, findings)!;
        Assert.Empty(findings);
        return ToJson(map);
    }

    // Plain scalars by the YAML 1.2 core schema, as VS Code's YAML support reads them.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlNode.Mapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, ToJson(entry.Value)))),
        YamlNode.Sequence list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlNode.Scalar { Quoted: true } text => text.Text,
        YamlNode.Scalar { Text: "" or "~" or "null" } => null,
        YamlNode.Scalar { Text: "true" or "false" } flag => flag.Text == "true",
        YamlNode.Scalar number when long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => whole,
        YamlNode.Scalar number when double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) => real,
        YamlNode.Scalar text => text.Text,
        _ => throw new InvalidOperationException("a new kind of YAML node"),
    };

    private sealed record Document(string Path, KindSpec Kind, JsonNode? Json);
}
