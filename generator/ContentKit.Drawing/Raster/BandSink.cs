namespace ContentKit.Drawing.Raster;

/// <summary>Receives finished rows, top to bottom, one call at a time. The span is only valid during the call.</summary>
/// <param name="rows">rowCount × <see cref="RasterArea.RowBytes"/> bytes.</param>
public delegate void BandSink(int firstRow, int rowCount, ReadOnlySpan<byte> rows);
