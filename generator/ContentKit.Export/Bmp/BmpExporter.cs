using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Bmp;

/// <summary>A one-bit scene as a 1-bit Windows bitmap: white dots on black for LED, black ink on white for stamps.</summary>
public sealed class BmpExporter : ISceneExporter
{
    public string Id => "bmp";

    public bool TakesManyPages => false;

    public void Export(IReadOnlyList<Scene> pages, ExportSettings settings, Stream output)
    {
        Scene scene = RasterPage.Only(pages);
        (Rgb off, Rgb on) = OneBitLook.Plain(scene);
        BmpWriter.Write(OneBitRows.Of(scene, settings), off, on, settings.Dpi, output);
    }
}
