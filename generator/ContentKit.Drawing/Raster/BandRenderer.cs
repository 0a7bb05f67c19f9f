using System.Buffers;
using System.Collections.Immutable;
using ContentKit.Drawing.Raster.Pixels;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Drawing.Raster;

/// <summary>Renders bands of rows, one after the other, with buffers of its own. One per thread.</summary>
internal sealed class BandRenderer<TPixels> : IDisposable where TPixels : struct, IPixels
{
    private readonly int _widthPx;
    private readonly int _rowBytes;
    private readonly byte[] _ground;
    private readonly byte[] _band;
    private readonly RowCoverage _coverage;
    private readonly RowSweep _sweep = new();
    private readonly Dictionary<Paint, byte[]> _solids = [];

    internal BandRenderer(int widthPx, int bandRows, Paint? ground)
    {
        _widthPx = widthPx;
        _rowBytes = TPixels.RowBytes(widthPx);
        _ground = TPixels.SolidRow(ground, widthPx);
        _band = ArrayPool<byte>.Shared.Rent(_rowBytes * bandRows);
        _coverage = new RowCoverage(widthPx);
    }

    internal ReadOnlySpan<byte> Render(ImmutableArray<Shape> shapes, int firstRow, int rowCount)
    {
        for (int i = 0; i < rowCount; i++) _ground.CopyTo(_band, i * _rowBytes);
        foreach (Shape shape in shapes)
        {
            int from = Math.Max(shape.FirstRow, firstRow), to = Math.Min(shape.EndRow, firstRow + rowCount);
            if (from >= to) continue;
            switch (shape)
            {
                case Shape.Filled filled:
                    Draw(filled, firstRow, from, to);
                    break;
                case Shape.Grid grid:
                    Draw(grid, firstRow, from, to);
                    break;
                case Shape.Photo photo:
                    for (int row = from; row < to; row++) PhotoSampler.Draw<TPixels>(photo, row, Row(row - firstRow), _widthPx);
                    break;
            }
        }

        return _band.AsSpan(0, rowCount * _rowBytes);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_band);

    private Span<byte> Row(int index) => _band.AsSpan(index * _rowBytes, _rowBytes);

    private byte[] Solid(Paint paint)
    {
        if (!_solids.TryGetValue(paint, out byte[]? row)) _solids.Add(paint, row = TPixels.SolidRow(paint, _widthPx));
        return row;
    }

    private void Draw(Shape.Filled shape, int firstRow, int from, int to)
    {
        // Groups of one shape never overlap, so each may add its part of a row; a row is drained once all have.
        byte[] solid = Solid(shape.Paint);
        if (shape.Groups.Length == 1)
        {
            DrawGroup(shape, shape.Groups[0], firstRow, from, to, solid);
            return;
        }

        var open = new GroupCursor[shape.Groups.Length];
        for (int i = 0; i < open.Length; i++) open[i] = new GroupCursor(shape.Groups[i], from);
        for (int row = from; row < to; row++)
        {
            bool any = false;
            for (int i = 0; i < open.Length; i++)
            {
                if (!open[i].Touches(row)) continue;
                any = true;
                open[i].Load(shape.Edges, row, _sweep);
                _sweep.Sweep(row, _coverage);
            }

            if (any) Drain(row - firstRow, solid);
        }
    }

    private void DrawGroup(Shape.Filled shape, EdgeGroup group, int firstRow, int from, int to, byte[] solid)
    {
        _sweep.Clear();
        int next = group.Start, end = group.Start + group.Count;
        for (int row = from; row < to; row++)
        {
            _sweep.Retire(row);
            for (; next < end && shape.Edges[next].Y0 < row + 1; next++)
                if (shape.Edges[next].Y1 > row) _sweep.Activate(shape.Edges[next]);
            if (_sweep.IsEmpty) continue;
            _sweep.Sweep(row, _coverage);
            Drain(row - firstRow, solid);
        }
    }

    private void Drain(int index, byte[] solid)
    {
        var writer = new RunWriter(Row(index), solid);
        _coverage.Drain(ref writer);
    }

    private void Draw(Shape.Grid grid, int firstRow, int from, int to)
    {
        byte[] solid = Solid(grid.Paint);
        for (int row = from; row < to; row++)
        {
            int y = (row - grid.Y) / grid.ModulePx;
            Span<byte> target = Row(row - firstRow);
            for (int x = 0; x < grid.Matrix.Width;)
            {
                if (!grid.Matrix[x, y])
                {
                    x++;
                    continue;
                }

                int end = x + 1;
                while (end < grid.Matrix.Width && grid.Matrix[end, y]) end++;
                int left = Math.Max(0, grid.X + x * grid.ModulePx), right = Math.Min(_widthPx, grid.X + end * grid.ModulePx);
                if (right > left) TPixels.FillRun(target, left, right - left, solid);
                x = end;
            }
        }
    }

    private readonly ref struct RunWriter(Span<byte> row, ReadOnlySpan<byte> solid) : IRunTarget
    {
        private readonly Span<byte> _row = row;
        private readonly ReadOnlySpan<byte> _solid = solid;

        public void Run(int x, int count, int coverage)
        {
            if (coverage == 255) TPixels.FillRun(_row, x, count, _solid);
            else TPixels.BlendRun(_row, x, count, _solid, coverage);
        }
    }
}
