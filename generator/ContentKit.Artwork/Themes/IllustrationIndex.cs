using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Core;
using ContentKit.Drawing.Svg;

namespace ContentKit.Artwork.Themes;

/// <summary>The drawings at hand. An editor's <c>illustrations/ID.svg</c> in the input wins over the theme's drawing of that id.</summary>
public sealed class IllustrationIndex
{
    private readonly ImmutableSortedDictionary<string, Entry> _entries;

    private IllustrationIndex(ImmutableSortedDictionary<string, Entry> entries) => _entries = entries;

    public static IllustrationIndex Empty { get; } = new(ImmutableSortedDictionary.Create<string, Entry>(StringComparer.Ordinal));

    public IEnumerable<string> Ids => _entries.Keys;

    public bool Contains(string id) => _entries.ContainsKey(id);

    public Illustration? Find(string id) => _entries.GetValueOrDefault(id)?.Illustration;

    /// <summary>The SVG as it lies on disk, for pages that show the drawing itself; null when there is none of that id.</summary>
    public ReadOnlyMemory<byte>? Svg(string id) => _entries.GetValueOrDefault(id)?.Bytes;

    /// <summary>Of the drawing's file: the part of a piece's key that stands for its picture.</summary>
    public ContentKey? KeyOf(string id) => _entries.GetValueOrDefault(id)?.Key;

    /// <summary>This index with the <c>illustrations/*.svg</c> of a folder on top. Drawings that cannot be used are left out and reported.</summary>
    internal IllustrationIndex With(IFileSource files, Palette palette, ICollection<Diagnostic> findings)
    {
        const string Folder = "illustrations/", Extension = ".svg";
        var entries = _entries.ToBuilder();
        foreach (string path in files.List("illustrations").Where(path => path.EndsWith(Extension, StringComparison.Ordinal)))
        {
            byte[] bytes = files.Read(path);
            SvgReading reading = SvgReader.Read(bytes, path);
            foreach (Diagnostic problem in reading.Problems) findings.Add(problem);
            if (reading.Illustration is not { } illustration || !InPalette(illustration, path, palette, findings)) continue;
            entries[path[Folder.Length..^Extension.Length]] = new Entry(illustration, bytes, ContentKey.Of(bytes));
        }

        return new IllustrationIndex(entries.ToImmutable());
    }

    // A colour outside the palette has no ink values and could not be printed.
    private static bool InPalette(Illustration illustration, string path, Palette palette, ICollection<Diagnostic> findings)
    {
        ImmutableArray<string> strangers = [.. illustration.Colours.Where(colour => colour != Illustration.CurrentColour && !palette.ByRgb.ContainsKey(colour))];
        if (strangers.IsEmpty) return true;
        string list = string.Join(", ", strangers);
        findings.Add(Diagnostic.Error(DiagnosticIds.BadIllustration, new SourceSpan(path), $"插图用了调色板以外的颜色 {list}", $"the drawing uses colours outside the palette: {list}")
            .WithHint("改用主题 theme.yml 的 palette 里的颜色", "use colours of the palette in the theme's theme.yml"));
        return false;
    }

    private sealed record Entry(Illustration Illustration, ReadOnlyMemory<byte> Bytes, ContentKey Key);
}
