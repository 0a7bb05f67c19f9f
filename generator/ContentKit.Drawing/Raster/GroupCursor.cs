namespace ContentKit.Drawing.Raster;

/// <summary>Walks down one group of edges, keeping those that reach the current row.</summary>
internal struct GroupCursor(EdgeGroup group, int fromRow)
{
    private readonly int _end = group.Start + group.Count;
    private int _first = group.Start;
    private int _row = fromRow;

    internal readonly bool Touches(int row) => group.Top < row + 1 && group.Bottom > row;

    /// <summary>Fills the sweep with the edges of a row, in their order.</summary>
    internal void Load(ReadOnlySpan<Edge> edges, int row, RowSweep sweep)
    {
        sweep.Clear();
        // Edges at the front that have ended are passed over for good; those further back are looked at again.
        while (_first < _end && edges[_first].Y1 <= row) _first++;
        for (int i = _first; i < _end && edges[i].Y0 < row + 1; i++)
            if (edges[i].Y1 > row) sweep.Activate(edges[i]);
        _row = row;
    }
}
