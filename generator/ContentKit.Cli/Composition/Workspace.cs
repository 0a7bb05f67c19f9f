using System.Collections.Immutable;
using ContentKit.Artwork.Themes;
using ContentKit.Cli.Disk;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Cli.Composition;

/// <summary>An input folder and a theme, read together: where every command starts.</summary>
/// <param name="Library">Null when <c>site.yml</c> cannot be used.</param>
/// <param name="Findings">Of theme and content, sorted.</param>
public sealed record Workspace(IFileSource Input, Theme Theme, Library? Library, ImmutableArray<Diagnostic> Findings)
{
    /// <param name="drawing">Pieces will be drawn.</param>
    /// <exception cref="CommandException">No input folder, or no theme beside the program.</exception>
    public static Workspace Open(string inputFolder, int jobs, bool drawing = false)
    {
        if (!Directory.Exists(inputFolder))
        {
            throw new CommandException(new LocalText(
                $"找不到内容文件夹 {inputFolder}；请用 --input 指明",
                $"no input folder {inputFolder}; name it with --input"));
        }

        var input = new DiskFileSource(inputFolder);
        // Walked while the theme is read; whoever asks for it first waits for the rest.
        _ = Task.Run(() => input.List(""));
        ThemeLoad loaded = ThemeLoader.Load(new DiskFileSource(ThemeFolder()));
        // The keys of pieces need the digests of all fonts: worked out while the content is read and checked.
        if (drawing && loaded.Theme is { } theme) _ = Task.Run(() => theme.Key);
        return Read(input, input, loaded, jobs) ?? throw new CommandException(loaded.Diagnostics[0].Message);
    }

    /// <param name="disk">The input folder, which knows what it passed over.</param>
    /// <param name="input">The same folder as the content is read from it, perhaps with files kept in memory.</param>
    /// <param name="bare">The theme as it was read, without the folder's own drawings.</param>
    /// <returns>Null when the theme cannot be used.</returns>
    public static Workspace? Read(DiskFileSource disk, IFileSource input, ThemeLoad bare, int jobs)
    {
        ThemeLoad loaded = ThemeLoader.With(bare, input);
        if (loaded.Theme is not { } theme) return null;
        LoadResult content = ContentLoader.Load(input, theme.Vocabulary, jobs);
        ImmutableArray<Diagnostic> findings =
        [
            .. FindingsOf(loaded),
            .. loaded.InputDiagnostics,
            .. content.Diagnostics,
            .. disk.Skipped.Distinct(),
        ];
        return new Workspace(input, theme.For(content.Library?.Site.Vendor), content.Library, findings.Sort(Diagnostic.BySource));
    }

    /// <summary>The theme's findings, their paths from the project's folder.</summary>
    public static IEnumerable<Diagnostic> FindingsOf(ThemeLoad theme) =>
        theme.Diagnostics.Select(finding => finding with { Span = finding.Span with { Path = "themes/civic/" + finding.Span.Path } });

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <exception cref="CommandException">No theme there.</exception>
    // The launcher says where the project is; a published copy carries its themes beside the program.
    public static string ThemeFolder()
    {
        string home = Environment.GetEnvironmentVariable("CONTENTKIT_HOME") ?? AppContext.BaseDirectory;
        string folder = Path.Combine(home, "themes", "civic");
        if (File.Exists(Path.Combine(folder, "theme.yml"))) return folder;
        throw new CommandException(new LocalText($"找不到主题 {folder}", $"no theme at {folder}"));
    }
}
