using ContentKit.Build.Manifests;
using ContentKit.Cli;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Tests.Artwork;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.WholeSite;

/// <summary>The sample content, built once by the command itself, for all tests that look at what comes out.</summary>
public sealed class SampleSite
{
    private static readonly Lazy<SampleSite> Built = new(() => new SampleSite());

    private SampleSite()
    {
        // Kept between runs: the build redraws what changed and nothing else.
        Folder = Path.Combine(Repository.Root, ".build", "sample", "output");
        var terminal = new MemoryTerminal();
        ExitCode = CommandLine.Run(
            ["build", "--input", Path.Combine(Repository.Root, "input"), "--output", Folder, "--cache", Path.Combine(Repository.Root, ".build", "sample", "cache")],
            terminal);
        Said = terminal.All;
        if (ExitCode != 0) throw new InvalidOperationException("the sample does not build:\n" + Said);
        Manifest = ManifestJson.Read(File.ReadAllBytes(Path.Combine(Folder, Manifest.FileName)));
        Library = ContentLoader.Load(Repository.Folder("input"), ContentVocabulary.Open, 2).Library!;
    }

    public static SampleSite Instance => Built.Value;

    public string Folder { get; }

    public int ExitCode { get; }

    public string Said { get; }

    public Manifest Manifest { get; }

    public Library Library { get; }

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    // Files beside the piece itself: another way round, or on the printer's sheet.
    private static readonly string[] Others = ["-mirrored.", "-imposed.", "-sheet."];

    /// <summary>One file of each format, the first in the manifest's order.</summary>
    public IEnumerable<ManifestArtwork> OneOfEachFormat(string extension) =>
        Manifest.Artwork.Where(piece => piece.Path.EndsWith("." + extension, StringComparison.Ordinal) && !Others.Any(other => piece.Path.Contains(other, StringComparison.Ordinal)))
            .GroupBy(piece => piece.Format, StringComparer.Ordinal).Select(group => group.First());
}
