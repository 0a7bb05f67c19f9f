using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster;

/// <summary>One painted thing in pixels, ready to be rendered row by row.</summary>
internal abstract record Shape(int FirstRow, int EndRow)
{
    /// <summary>Filled outline, flattened.</summary>
    internal sealed record Filled(Paint Paint, Edge[] Edges, EdgeGroup[] Groups, int FirstRow, int EndRow) : Shape(FirstRow, EndRow);

    /// <summary>Modules whose edges fall on pixel edges.</summary>
    internal sealed record Grid(Paint Paint, BitMatrix Matrix, int X, int Y, int ModulePx)
        : Shape(Y, Y + Matrix.Height * ModulePx);

    internal sealed record Photo(PixelImage Image, Geometry.Transform ToImage, Geometry.Box Box, int FirstRow, int EndRow) : Shape(FirstRow, EndRow);
}
