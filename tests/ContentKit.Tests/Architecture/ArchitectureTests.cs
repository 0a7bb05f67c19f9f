using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ContentKit.Tests.Architecture;

/// <summary>Keeps the table in generator/ARCHITECTURE.md true.</summary>
public partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["ContentKit.Core"] = [],
        ["ContentKit.Content"] = ["ContentKit.Core"],
        ["ContentKit.Drawing"] = ["ContentKit.Core"],
        ["ContentKit.Export"] = ["ContentKit.Core", "ContentKit.Drawing"],
        ["ContentKit.Artwork"] = ["ContentKit.Core", "ContentKit.Content", "ContentKit.Drawing"],
        ["ContentKit.Site"] = ["ContentKit.Core", "ContentKit.Content"],
        ["Civic.Print"] = ["ContentKit.Artwork"],
        ["Civic.Web"] = ["ContentKit.Site"],
        ["ContentKit.Build"] = ["ContentKit.Core", "ContentKit.Content", "ContentKit.Drawing", "ContentKit.Export", "ContentKit.Artwork", "ContentKit.Site"],
        ["ContentKit.Cli"] = ["ContentKit.Build", "Civic.Print", "Civic.Web"],
    };

    private static readonly Dictionary<string, string> OnlyUser = new()
    {
        ["Markdig"] = "ContentKit.Content",
        ["YamlDotNet"] = "ContentKit.Content",
        ["QRCoder"] = "ContentKit.Artwork",
        ["System.CommandLine"] = "ContentKit.Cli",
        ["Spectre.Console"] = "ContentKit.Cli",
    };

    public static TheoryData<string> Projects => [.. MayReference.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_OnlyWhatTheTableAllows(string project)
    {
        string[] references = [.. Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))];
        Assert.Empty(references.Except(MayReference[project]));
    }

    [Fact]
    public void Package_HasOneUser()
    {
        foreach (string project in MayReference.Keys)
            foreach (string package in Items(project, "PackageReference"))
                Assert.True(OnlyUser.TryGetValue(package, out string? user) && user == project, $"{project} uses {package}");
    }

    [Fact]
    public void HarfBuzz_IsCalledOnlyFromDrawing() =>
        Assert.DoesNotContain(Sources().Where(path => !path.Contains("ContentKit.Drawing", StringComparison.Ordinal)),
            path => File.ReadAllText(path).Contains("hb_", StringComparison.Ordinal));

    [Fact]
    public void TurboJpeg_IsCalledOnlyFromExport() =>
        Assert.DoesNotContain(Sources().Where(path => !path.Contains("ContentKit.Export", StringComparison.Ordinal)),
            path => File.ReadAllText(path).Contains("\"tj", StringComparison.Ordinal));

    [Fact]
    public void Effects_StayInTheCompositionRoot()
    {
        string[] found =
        [
            .. from path in Sources()
               where !path.Contains("/ContentKit.Cli/", StringComparison.Ordinal)
               from Match match in Effect().Matches(File.ReadAllText(path))
               select $"{Path.GetRelativePath(SourceTree.Root, path)}: {match.Value}",
        ];
        Assert.Empty(found);
    }

    [Fact]
    public void EverySourceFile_HasAtMostFourHundredLines() =>
        Assert.Empty(Sources().Where(path => File.ReadLines(path).Count() > 400).Select(path => Path.GetRelativePath(SourceTree.Root, path)));

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        string solution = File.ReadAllText(Path.Combine(SourceTree.Root, "ContentKit.sln"));
        string[] projects = [.. new[] { "generator", "themes", "tests" }.SelectMany(folder => SourceTree.Files(folder, "*.csproj")).Select(path => Path.GetFileName(path)!)];
        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Contains(project, solution, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sources() =>
        new[] { "generator", "themes" }.SelectMany(folder => SourceTree.Files(folder, "*.cs").Concat(SourceTree.Files(folder, "*.razor")));

    private static IEnumerable<string> Items(string project, string kind)
    {
        string path = new[] { "generator", "themes" }.SelectMany(folder => SourceTree.Files(folder, project + ".csproj")).Single();
        return XDocument.Load(path).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
    }

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.NewGuid|\bConsole\.|\bEnvironment\.(?!ProcessorCount)|\bFile\.(Read|Write|Open|Create|Delete|Move|Copy|Exists)|\bDirectory\.(Create|Delete|Exists|Enumerate|Get|Move)|HttpClient|new Random\(\)")]
    private static partial Regex Effect();
}
