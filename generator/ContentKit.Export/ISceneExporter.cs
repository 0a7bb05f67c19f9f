using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>
/// Writes pages as one file kind. The seam for further exporters (another imaging library, another file kind):
/// implement it in a project of its own and hand it to <see cref="ExporterSet.With(ISceneExporter)"/>.
/// </summary>
public interface ISceneExporter
{
    /// <summary>The name formats ask for in <c>exports</c>, which is also the file extension: <c>pdf</c>, <c>png</c> …</summary>
    string Id { get; }

    /// <summary>Whether several pages go into one file; otherwise the caller writes one file a page.</summary>
    bool TakesManyPages { get; }

    /// <summary>Writes the file. Equal pages and settings give equal bytes.</summary>
    /// <exception cref="ArgumentException">No page, more pages than the file kind takes, or a size it cannot hold.</exception>
    void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output);
}
