using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Imposition;
using ContentKit.Artwork.Messages;
using ContentKit.Drawing.Scenes;
using ContentKit.Export;
using ContentKit.Export.Gif;
using ContentKit.Export.Inspection;
using ContentKit.Export.Pdf;

namespace ContentKit.Build.Pieces;

/// <summary>Turns a piece's pages into the files its format asks for.</summary>
public sealed class SceneFiles(ExporterSet exporters)
{
    // Long side of a picture on the print desk: sharp on a phone's 2× screen in a two-column grid.
    private const int ThumbnailPixels = 360;

    /// <summary>How many of a piece's files are written at once.</summary>
    public int Workers { get; init; } = 1;

    /// <param name="previewCount">How many of the first pages go into file kinds of one page a file.</param>
    public ImmutableArray<MadeFile> Of(PlannedPiece piece, ImmutableArray<Scene> scenes, int previewCount)
    {
        ImmutableArray<string> kinds = piece.Format.Exports;
        var made = new ImmutableArray<MadeFile>.Builder[kinds.Length];
        Parallel.For(0, kinds.Length, new ParallelOptions { MaxDegreeOfParallelism = Workers }, i =>
            Add(piece, scenes, previewCount, kinds[i], made[i] = ImmutableArray.CreateBuilder<MadeFile>()));
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (ImmutableArray<MadeFile>.Builder kind in made) files.AddRange(kind);
        return files.ToImmutable();
    }

    private void Add(PlannedPiece piece, ImmutableArray<Scene> scenes, int previewCount, string kind, ImmutableArray<MadeFile>.Builder files)
    {
        Format format = piece.Format;
        if (kind == "txt")
        {
            files.AddRange(LedText.Files(piece.Message.Line ?? "", scenes[0].Width.Millimetres, scenes[0].Height.Millimetres));
            return;
        }

        ISceneExporter exporter = exporters.Find(kind)
            ?? throw new InvalidOperationException($"format {format.Id} asks for {kind}, which no exporter writes");
        // An image for a press shows every page; one to look at shows the first.
        ImmutableArray<Scene> pages = exporter.TakesManyPages || kind == "tiff" ? scenes : scenes[..previewCount];
        Add(piece, pages, exporter, mirrored: false, files);
        // Stamp makers' machines differ: some mirror, some cut what they are given (specs: Stamp).
        if (format.Family == "stamp") Add(piece, pages, exporter, mirrored: true, files);
        // The sheets as they go through the press, beside the pages as they are read.
        if (format.Option("impose") == "saddle" && exporter.TakesManyPages)
        {
            ImmutableArray<Scene> sheets = SaddleStitch.Impose(scenes);
            files.Add(Write(sheets, exporter, Settings(piece, sheets, format.Dpi), "-imposed"));
        }

        // Small pieces many up on the sheet that the shop prints, with their own cut marks.
        if (format.Sheet is { } sheet && exporter.TakesManyPages)
        {
            ImmutableArray<Scene> sheets = NUp.Impose([new Leaf(scenes[0], scenes.Length > 1 ? scenes[1] : null)], sheet);
            files.Add(Write(sheets, exporter, Settings(piece, sheets, format.Dpi) with { Marks = false }, "-sheet"));
        }
    }

    /// <param name="longSide">In pixels; an LED panel is always shown dot for dot.</param>
    public MadeFile? Thumbnail(PlannedPiece piece, Scene scene, int longSide = ThumbnailPixels)
    {
        if (exporters.Find("png") is not { } exporter) return null;
        double dpi = longSide * 25.4 / Math.Max(scene.Width.Millimetres, scene.Height.Millimetres);
        // A strip is shown dot for dot; enlarging it is the browser's work.
        if (piece.Format.Colour == ColourMode.OneBit && piece.Format.Unit == FormatUnit.Pixel) dpi = 25.4;
        ExportSettings settings = Settings(piece, [scene], dpi);
        // Grey edges, so that a stamp can be read at the size of a thumb.
        if (piece.Format.Unit == FormatUnit.Millimetre) settings = settings with { Colour = ExportColour.Rgb };
        return Write([scene], exporter, settings, "");
    }

    private static void Add(PlannedPiece piece, ImmutableArray<Scene> scenes, ISceneExporter exporter, bool mirrored, ImmutableArray<MadeFile>.Builder files)
    {
        string mirror = mirrored ? "-mirrored" : "";
        ExportSettings settings = Settings(piece, scenes, piece.Format.Dpi) with { Mirrored = mirrored, IncludeBleed = exporter.Id == "tiff" };
        if (exporter.TakesManyPages || scenes.Length == 1)
        {
            files.Add(Write(scenes, exporter, settings, mirror));
            return;
        }

        for (int page = 0; page < scenes.Length; page++)
            files.Add(Write([scenes[page]], exporter, settings, FormattableString.Invariant($"-{page + 1}{mirror}")));
    }

    private static MadeFile Write(ImmutableArray<Scene> scenes, ISceneExporter exporter, ExportSettings settings, string suffix)
    {
        using var memory = new MemoryStream();
        exporter.Export(scenes, settings, memory);
        byte[] bytes = memory.ToArray();
        // From the file's own head, so that the manifest says what the file is, not what was meant.
        PixelFacts pixels = PixelFacts.Read(exporter.Id, bytes);
        // A banner too long for a PDF is drawn 1:10; its name says so, because the shop has to enlarge it (specs: largest page).
        int scale = exporter.Id == "pdf" ? PdfScale.Denominator(scenes, settings) : 1;
        if (scale > 1) suffix += FormattableString.Invariant($"-1to{scale}");
        // A scrolling preview shows the panel, not the strip.
        double width = exporter.Id == "gif" && settings.Playback is Playback.Scroll scroll ? scroll.PanelWidth : scenes[0].Width.Millimetres / scale;
        return new MadeFile(suffix, exporter.Id, width, scenes[0].Height.Millimetres / scale, pixels.Width > 0 ? settings.Dpi : 0, pixels.Width, pixels.Height, bytes)
        {
            BleedMm = scenes[0].Bleed.Millimetres / scale,
            Checks = FilePreflight.Check(exporter.Id, bytes, scenes, settings, default),
        };
    }

    private static ExportSettings Settings(PlannedPiece piece, ImmutableArray<Scene> scenes, double dpi) => new()
    {
        Title = $"{piece.Message.Title} · {piece.Format.Name} · {piece.Message.Audience.Name}",
        Colour = piece.Format.Colour switch
        {
            ColourMode.Cmyk => ExportColour.Cmyk,
            ColourMode.OneBit => ExportColour.OneBit,
            _ => ExportColour.Rgb,
        },
        Dpi = dpi,
        Marks = piece.Format.Flag(VendorPreset.MarksOption, false),
        ColourBar = piece.Format.Flag(VendorPreset.ColourBarOption, false),
        Date = piece.Message.Date ?? new DateOnly(2000, 1, 1),
        Playback = LedPlayback.Of(piece.Format, scenes),
    };
}
