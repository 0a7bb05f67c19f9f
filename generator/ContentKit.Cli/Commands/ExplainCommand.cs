using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Build;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Terminal;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Routing;

namespace ContentKit.Cli.Commands;

/// <summary><c>explain FILE</c>: every page and piece a file makes, and which setting decides.</summary>
public sealed class ExplainCommand : ICommand
{
    public Command Define(ITerminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = CommandLine.Words(terminal, "内容文件，例如 input/tips/safe-account.md", "a content file, e.g. input/tips/safe-account.md") };
        var input = new Option<string?>("--input") { Description = CommandLine.Words(terminal, "内容文件夹，默认是文件所在的那个", "input folder, default the one the file lies in") };
        var command = new Command("explain", CommandLine.Words(terminal, "看一个文件会变成哪些网页和宣传品，由哪条设置决定", "say which pages and pieces a file makes, and which setting decides")) { file, input };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(input), terminal));
        return command;
    }

    private static int Run(string file, string? input, ITerminal terminal)
    {
        (string root, string path) = Locate(file, input);
        if (ContentKinds.All.FirstOrDefault(kind => kind.Holds(path)) is not { } kind)
            throw new CommandException(new LocalText($"{file} 不是会被读取的内容文件：看它放的文件夹和扩展名对不对", $"{file} is not a content file: check its folder and extension"));
        Workspace workspace = Workspace.Open(root, Environment.ProcessorCount);
        ImmutableArray<Diagnostic> own = [.. workspace.Findings.Where(finding => finding.Span.Path == path)];
        foreach (Diagnostic finding in own) terminal.Raw(DiagnosticText.Format(finding, terminal.Language, root));
        if (workspace.Library is not { } library)
        {
            terminal.Error(new LocalText("site.yml 读不出来，先运行 ./kit check", "site.yml cannot be read; run ./kit check first"));
            return ExitCode.ContentErrors;
        }

        if (own.Any(finding => finding.Severity == Severity.Error))
        {
            terminal.Error(new LocalText("这个文件有错误，改好之前什么也不会做", "this file has errors and makes nothing until they are mended"));
            return ExitCode.ContentErrors;
        }

        terminal.Line(new LocalText($"{FindingPath.Of(new SourceSpan(path), root)}：{kind.Chinese}，{kind.About}", $"{FindingPath.Of(new SourceSpan(path), root)}: {kind.Name}"));
        PiecePlan plan = PiecePlanner.Plan(library, workspace.Theme.Formats);
        Explanation explanation = Explanation.Of(path, library, workspace.Theme.Formats, plan);
        if (explanation.Draft)
        {
            terminal.Line(new LocalText("草稿（draft: true）：不发布，没有网页和宣传品。删掉 draft 一行就会发布。", "a draft (draft: true): not published, no page, no piece. It is once the draft line is gone."));
            return ExitCode.Fine;
        }

        ShowPages(path, workspace.Theme, library, terminal);
        ShowPieces(explanation, plan, terminal);
        return ExitCode.Fine;
    }

    /// <summary>The input folder, and the file's path in it with <c>/</c>.</summary>
    private static (string Root, string Path) Locate(string file, string? input)
    {
        if (file.Length == 0) throw new CommandException(new LocalText("没有写是哪个文件", "no file was named"));
        // A path from the input folder, as findings name it, does as well.
        string full = Path.GetFullPath(!File.Exists(file) && File.Exists(Path.Combine(input ?? "input", file)) ? Path.Combine(input ?? "input", file) : file);
        if (!File.Exists(full)) throw new CommandException(new LocalText($"找不到文件 {file}", $"no file {file}"));
        if (input is null)
        {
            for (string? folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "site.yml"))) return (Shown(folder), Path.GetRelativePath(folder, full).Replace('\\', '/'));
            throw new CommandException(new LocalText($"{file} 上面的文件夹里都没有 site.yml；请用 --input 指明内容文件夹", $"no site.yml in the folders above {file}; name the input folder with --input"));
        }

        string relative = Path.GetRelativePath(Path.GetFullPath(input), full).Replace('\\', '/');
        if (relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new CommandException(new LocalText($"{file} 不在内容文件夹 {input} 里", $"{file} is not in the input folder {input}"));
        return (input, relative);
    }

    private static string Shown(string folder)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }

    private static void ShowPages(string path, Artwork.Themes.Theme theme, Library library, ITerminal terminal)
    {
        BuildParts parts = Parts.For(theme, library);
        SitePlan site = SiteBuilder.Plan(SiteInputs.Of(parts, [], [], null), parts.SiteTheme);
        ImmutableArray<SitePage> pages = [.. site.Pages.Where(page => page.Source == path)];
        terminal.Line(new LocalText($"\n网页 {pages.Length} 个", $"\n{pages.Length} pages"));
        foreach (SitePage page in pages) terminal.Raw("  " + page.Path);
        foreach ((string route, string because) in Listed(path, library))
            terminal.Line(new LocalText($"  也列在 {route}　因为：{because}", $"  also listed on {route}  because of: {because}"));
        if (pages.IsEmpty) terminal.Line(new LocalText("  它没有自己的网页，内容用在别的网页和宣传品里", "  it has no page of its own; others use what it says"));
    }

    /// <summary>Pages of others that list the file, and the key that says so.</summary>
    private static IEnumerable<(string Route, string Because)> Listed(string path, Library library)
    {
        (string List, string? Scam, ImmutableArray<string> Audiences)? listed =
            library.Cases.FirstOrDefault(item => item.Source.Path == path) is { } story ? (Routes.Cases, story.Scam, story.Audiences)
            : library.Tips.FirstOrDefault(item => item.Source.Path == path) is { } tip ? (Routes.Tips, tip.Scam, tip.Audiences)
            : null;
        if (listed is not { } where) yield break;
        yield return (where.List, ContentKinds.All.First(kind => kind.Holds(path)).Place);
        if (where.Scam is { } scam) yield return (Routes.Scam(scam), $"scam: {scam}");
        foreach (string audience in where.Audiences) yield return (Routes.Audience(audience), library.FindAudience(audience) is { } people && where.Scam is { } about && people.Scams.Contains(about, StringComparer.Ordinal) ? $"audiences/{audience}.md scams: {about}" : $"audiences: {audience}");
    }

    private static void ShowPieces(Explanation explanation, PiecePlan plan, ITerminal terminal)
    {
        terminal.Line(new LocalText($"\n宣传品 {explanation.Made.Length} 件", $"\n{explanation.Made.Length} pieces"));
        foreach (var audience in explanation.Made.GroupBy(made => made.Piece.Message.Audience.Id, StringComparer.Ordinal))
        {
            terminal.Raw($"  {audience.First().Piece.Message.Audience.Name} {audience.Key}");
            foreach ((PlannedPiece piece, LocalText because) in audience)
                terminal.Line(new LocalText($"    {Row(piece)}　因为：{because.Chinese}", $"    {Row(piece)}  because of: {because.English}"));
        }

        foreach (Diagnostic finding in plan.Diagnostics.Where(finding => finding.Span.Path == explanation.Path))
            terminal.Line(finding.Message);
        if (explanation.Skipped.IsEmpty) return;
        terminal.Line(new LocalText($"\n不做 {explanation.Skipped.Length} 件", $"\n{explanation.Skipped.Length} not made"));
        foreach (var reason in explanation.Skipped.GroupBy(skip => (skip.Audience.Id, skip.Because)))
        {
            Audience audience = reason.First().Audience;
            string formats = string.Join(", ", reason.Select(skip => skip.Format.Id));
            terminal.Line(new LocalText($"  {audience.Name} {audience.Id}：{formats}　因为：{reason.Key.Because.Chinese}", $"  {audience.Name} {audience.Id}: {formats}  because: {reason.Key.Because.English}"));
        }
    }

    private static string Row(PlannedPiece piece)
    {
        Format format = piece.Format;
        string files = format.Exports.Length == 1 ? format.Exports[0] : "{" + string.Join(',', format.Exports) + "}";
        return $"{piece.Path}.{files}　{format.Name}";
    }
}
