using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Build;
using ContentKit.Build.Photos;
using ContentKit.Build.Pieces;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Content.Checks;
using ContentKit.Core;
using ContentKit.Site;

namespace ContentKit.Cli.Preview;

/// <summary>Turns the folders into a <see cref="PreviewState"/>, again after every change. One caller at a time.</summary>
internal sealed class Workshop(string inputFolder, string themeFolder, Uri address, TimeProvider clock, int jobs)
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private ThemeLoad? _theme;
    private readonly MemoryPieceCache _copies = new();
    private readonly Dictionary<string, PlannedPhoto> _photos = new(StringComparer.Ordinal);
    private ThemeFonts? _fonts;

    /// <param name="before">The last state; its pages stay when the new content cannot be read whole.</param>
    /// <param name="changed">Paths from the input folder that changed; null the first time.</param>
    /// <param name="themeChanged">Something in the theme's folder changed.</param>
    public PreviewState Make(PreviewState before, ImmutableArray<string>? changed, bool themeChanged)
    {
        foreach (string path in changed ?? [])
        {
            _files.TryRemove(path, out _);
            _photos.Remove(path);
        }

        // Forgotten first: should reading it fail, the next change reads it again.
        if (themeChanged) _theme = null;
        if (_theme is null)
        {
            ThemeLoad load = ThemeLoader.Load(new DiskFileSource(themeFolder));
            _fonts = load.Theme is { } theme ? ThemeFonts.Of(theme) : null;
            _theme = load;
        }

        var disk = new DiskFileSource(inputFolder);
        if (_fonts is null || Workspace.Read(disk, new KeptFileSource(disk, _files), _theme, jobs) is not { } workspace)
            return before with { Content = Sorted(Workspace.FindingsOf(_theme)) };

        // A file that cannot be read is missing from the library. Its page must not vanish while the editor mends it.
        bool whole = workspace.Library is not null && !workspace.HasErrors;
        if (!whole && before.Library is not null) return before with { Content = workspace.Findings };
        if (workspace.Library is not { } library) return PreviewState.Empty with { Content = workspace.Findings };

        BuildParts parts = Parts.For(workspace.Theme, _fonts, library);
        PiecePlan plan = PiecePlanner.Plan(library, workspace.Theme.Formats);
        var maker = new PieceMaker(parts.Tools, parts.Designs, new SceneFiles(parts.Exporters));
        var bench = new PieceBench(plan.Pieces, maker, new PieceKeys(workspace.Theme, library, parts.Tool), before.Bench);
        PhotoPlan photos = PhotoPlan.Of(library, workspace.Input, _photos);
        foreach (PlannedPhoto photo in photos.Photos) _photos[photo.Path] = photo;
        SitePlan site = SiteBuilder.Plan(SiteInputs.Of(parts, PlannedLinks.Of(bench), [], address) with { Photos = photos.Links }, parts.SiteTheme);
        return new PreviewState(
            library,
            workspace.Input,
            bench,
            site.Pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal),
            site.Assets.ToFrozenDictionary(asset => asset.Path, StringComparer.Ordinal),
            Sorted([.. workspace.Findings, .. plan.Diagnostics, .. OutputPaths.Collisions(plan.Pieces), .. photos.Findings]),
            before.Rules,
            new PhotoStage(photos, workspace.Input, _copies));
    }

    /// <summary>The state with the rules held against its content. Pages do not wait for it.</summary>
    public PreviewState Check(PreviewState state) => state.Library is not { } library ? state
        : state with
        {
            Rules =
            [
                .. Checker.Run(library, state.Input, new CheckOptions(clock.Today(), jobs, new LinkTargets(path => state.Pages.GetValueOrDefault(path), Parts.SiteTheme).On)),
                .. state.Photos?.Check(jobs) ?? [],
            ],
        };

    /// <summary>A content file as it stands; bytes that are not UTF-8 show as replacement characters.</summary>
    public string? Text(string path)
    {
        try
        {
            return Encoding.UTF8.GetString(new KeptFileSource(new DiskFileSource(inputFolder), _files).Read(path)).TrimStart('\uFEFF');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) => [.. findings.Distinct().Order(Diagnostic.BySource)];
}
