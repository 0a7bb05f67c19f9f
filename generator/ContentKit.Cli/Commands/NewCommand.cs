using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Cli.Editor;
using ContentKit.Cli.Terminal;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Content.Schema;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>new KIND SLUG</c>: a commented skeleton file. Never writes over a file.</summary>
public sealed class NewCommand(TimeProvider clock) : ICommand
{
    private static readonly ImmutableArray<KindSpec> Kinds =
        [ContentKinds.Case, ContentKinds.Tip, ContentKinds.Letter, ContentKinds.Audience, ContentKinds.Scam];

    public Command Define(ITerminal terminal)
    {
        var command = new Command("new", CommandLine.Words(terminal, "新建一个带说明的文件", "create a commented skeleton file"));
        foreach (KindSpec kind in Kinds) command.Add(DefineKind(kind, terminal));
        return command;
    }

    private Command DefineKind(KindSpec kind, ITerminal terminal)
    {
        var slug = new Argument<string>("SLUG")
        {
            Description = CommandLine.Words(terminal, "文件名，不带扩展名：小写字母、数字和连字符最好", "file name without extension, best of lower-case letters, digits and hyphens"),
        };
        Option<string> input = CommonOptions.Input(terminal);
        var command = new Command(kind.Name, CommandLine.Words(terminal, $"{kind.Chinese}：{kind.About}", $"a file in {kind.Place}")) { slug, input };
        command.SetAction(parsed => Run(kind, parsed.GetRequiredValue(slug), parsed.GetRequiredValue(input), terminal));
        return command;
    }

    private int Run(KindSpec kind, string slug, string folder, ITerminal terminal)
    {
        if (!Directory.Exists(folder))
            throw new CommandException(new LocalText($"找不到内容文件夹 {folder}；请用 --input 指明", $"no input folder {folder}; name it with --input"));
        string id = slug.EndsWith(".md", StringComparison.Ordinal) ? slug[..^3] : slug;
        if (id.Contains('/', StringComparison.Ordinal) || id.Contains('\\', StringComparison.Ordinal))
            throw new CommandException(new LocalText($"“{slug}”里不能有斜杠：只写文件名，文件夹由种类决定", $"\"{slug}\" has a slash: give a file name only, the kind decides the folder"));
        if (ContentId.Problem(id, id) is { } problem)
            throw new CommandException(new LocalText($"“{slug}”不能作文件名：{problem.Message.Chinese}。{problem.Hint?.Chinese}", $"\"{slug}\" cannot be a file name: {problem.Message.English}; {problem.Hint?.English}"));

        var files = new DiskFileSource(folder);
        if (Taken(kind, id, files.List("")) is { } taken)
            throw new CommandException(new LocalText($"{Shown(folder, taken)} 已经用了这个名字，没有改动它；请换一个名字", $"{Shown(folder, taken)} has this name already and was left alone; choose another"));

        DateOnly today = clock.Today();
        Library? library = ContentLoader.Load(files, ContentVocabulary.Open, Environment.ProcessorCount).Library;
        KnownNames names = library is null ? KnownNames.None : KnownNames.Of(library, ContentVocabulary.Open);
        string path = PlaceOf(kind, id, folder, today);
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using (var file = new FileStream(full, FileMode.CreateNew))
            file.Write(Encoding.UTF8.GetBytes(SkeletonText.Of(kind, names, today, Values(kind, library))));

        bool draft = kind.Keys.Any(key => key.Name == "draft");
        terminal.Line(new LocalText(
            $"已新建 {Shown(folder, path)}。改好后运行 ./kit check{(draft ? "；删掉 draft 一行才会发布" : "")}。",
            $"created {Shown(folder, path)}; edit it, then run ./kit check{(draft ? "; it is published once the draft line is gone" : "")}"));
        return ExitCode.Fine;
    }

    /// <summary>The file that has this id already, or whose pieces would have the same names.</summary>
    private static string? Taken(KindSpec kind, string id, IReadOnlyList<string> paths) => paths.FirstOrDefault(path =>
        ContentKinds.All.FirstOrDefault(other => other.Holds(path)) is { IsSingleFile: false } other &&
        (other == kind || (MakesNamedPieces(other) && MakesNamedPieces(kind))) &&
        string.Equals(ContentId.Of(path), id, StringComparison.OrdinalIgnoreCase));

    // Their pieces are named artwork/AUDIENCE/FORMAT/ID.EXT, so they share one space of ids.
    private static bool MakesNamedPieces(KindSpec kind) => kind.Name is "case" or "tip" or "letter";

    // Cases lie in a folder for each year where the office keeps them so.
    private static string PlaceOf(KindSpec kind, string id, string folder, DateOnly today)
    {
        bool byYear = kind.Nested && Directory.Exists(Path.Combine(folder, kind.Place)) &&
            Directory.EnumerateDirectories(Path.Combine(folder, kind.Place)).Select(Path.GetFileName).Any(name => name!.Length == 4 && name.All(char.IsAsciiDigit));
        return kind.Place + (byYear ? today.Year.ToString(CultureInfo.InvariantCulture) + "/" : "") + id + kind.Extension;
    }

    private static ImmutableDictionary<string, string> Values(KindSpec kind, Library? library)
    {
        ImmutableDictionary<string, string> none = ImmutableDictionary<string, string>.Empty;
        if (library is null) return none;
        return kind.Name switch
        {
            "scam" => none.Add("rank", Next(library.Scams.Select(scam => scam.Rank))),
            "audience" => none.Add("order", Next(library.Audiences.Select(audience => audience.Order))),
            "letter" => none.Add("issuer", Quoted(library.Site.Organisation)),
            _ => none,
        };
    }

    // A colon or a number sign in the office's name means something to YAML.
    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    // A file without a number counts as the last of all.
    private static string Next(IEnumerable<int> taken) =>
        (taken.Where(number => number < int.MaxValue).DefaultIfEmpty().Max() + 1).ToString(CultureInfo.InvariantCulture);

    private static string Shown(string folder, string path) => Path.Combine(folder, path).Replace('\\', '/');
}
