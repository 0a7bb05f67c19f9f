using System.Collections.Immutable;
using ContentKit.Export.Bmp;
using ContentKit.Export.Gif;
using ContentKit.Export.Pdf;
using ContentKit.Export.Png;
using ContentKit.Export.Svg;
using ContentKit.Export.Tiff;

namespace ContentKit.Export;

/// <summary>The exporters at hand, by the name a format asks for. Immutable.</summary>
public sealed class ExporterSet
{
    private readonly ImmutableSortedDictionary<string, ISceneExporter> _byId;

    private ExporterSet(ImmutableSortedDictionary<string, ISceneExporter> byId) => _byId = byId;

    /// <summary>Those of this project.</summary>
    public static ExporterSet BuiltIn { get; } =
        new ExporterSet(ImmutableSortedDictionary.Create<string, ISceneExporter>(StringComparer.Ordinal))
            .With(new PdfExporter())
            .With(new SvgExporter())
            .With(new PngExporter())
            .With(new BmpExporter())
            .With(new GifExporter())
            .With(new TiffExporter());

    /// <summary>Adds an exporter, or puts it in the place of the one with the same id.</summary>
    public ExporterSet With(ISceneExporter exporter) => new(_byId.SetItem(exporter.Id, exporter));

    /// <returns>Null when no exporter has this name.</returns>
    public ISceneExporter? Find(string id) => _byId.GetValueOrDefault(id);
}
