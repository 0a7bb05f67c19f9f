namespace ContentKit.Drawing.Raster;

/// <summary>
/// Finds the exact area that a group of contours covers in one row under the non-zero rule, overlaps included.
/// The row is cut into slices at every edge end and crossing; within a slice edges only need sorting, and those where
/// the winding number leaves or reaches zero bound the area.
/// </summary>
internal sealed class RowSweep
{
    private const double Negligible = 1e-9;

    private Item[] _items = new Item[64];
    private double[] _heights = new double[64];
    private Edge[] _active = new Edge[64];
    private int _activeCount;

    internal void Clear() => _activeCount = 0;

    internal void Activate(in Edge edge)
    {
        if (_activeCount == _active.Length) Array.Resize(ref _active, _activeCount * 2);
        _active[_activeCount++] = edge;
    }

    /// <summary>Forgets edges that end above a height.</summary>
    internal void Retire(double y)
    {
        int kept = 0;
        for (int i = 0; i < _activeCount; i++)
            if (_active[i].Y1 > y) _active[kept++] = _active[i];
        _activeCount = kept;
    }

    internal bool IsEmpty => _activeCount == 0;

    internal void Sweep(int row, RowCoverage coverage)
    {
        double top = row, bottom = row + 1;
        int cuts = 0;
        for (int i = 0; i < _activeCount; i++)
        {
            ref readonly Edge edge = ref _active[i];
            if (edge.Y0 > top && edge.Y0 < bottom) Cut(edge.Y0, ref cuts);
            if (edge.Y1 > top && edge.Y1 < bottom) Cut(edge.Y1, ref cuts);
        }

        if (cuts > 1) _heights.AsSpan(0, cuts).Sort();
        double from = top;
        for (int i = 0; i < cuts; i++)
        {
            if (_heights[i] - from <= Negligible) continue;
            Slice(from, _heights[i], coverage);
            from = _heights[i];
        }

        Slice(from, bottom, coverage);
    }

    private void Cut(double y, ref int cuts)
    {
        if (cuts == _heights.Length) Array.Resize(ref _heights, cuts * 2);
        _heights[cuts++] = y;
    }

    private void Slice(double from, double to, RowCoverage coverage)
    {
        int count = 0;
        double middle = (from + to) / 2;
        if (_items.Length < _activeCount) Array.Resize(ref _items, _active.Length);
        for (int i = 0; i < _activeCount; i++)
        {
            ref readonly Edge edge = ref _active[i];
            if (edge.Y0 >= middle || edge.Y1 <= middle) continue;
            var item = new Item(edge.At(from), edge.At(to), edge.Winding, i);
            // Insertion keeps the nearly sorted list sorted; ties by index make the order total.
            int at = count++;
            while (at > 0 && item.IsBefore(_items[at - 1]))
            {
                _items[at] = _items[at - 1];
                at--;
            }

            _items[at] = item;
        }

        for (int i = 1; i < count; i++)
        {
            if (Crossing(_items[i - 1], _items[i]) is not { } part) continue;
            double y = from + (to - from) * part;
            if (y - from <= Negligible || to - y <= Negligible) continue;
            Slice(from, y, coverage);
            Slice(y, to, coverage);
            return;
        }

        double height = to - from;
        int winding = 0;
        for (int i = 0; i < count; i++)
        {
            int before = winding;
            winding += _items[i].Winding;
            if (before == 0) coverage.Add(_items[i].From, _items[i].To, height);
            else if (winding == 0) coverage.Add(_items[i].From, _items[i].To, -height);
        }
    }

    // Two neighbours that change order between top and bottom cross in between, at this part of the height.
    private static double? Crossing(in Item left, in Item right)
    {
        double above = right.From - left.From, below = right.To - left.To;
        if (above >= -Negligible && below >= -Negligible || above <= Negligible && below <= Negligible) return null;
        return above / (above - below);
    }

    private readonly record struct Item(double From, double To, int Winding, int Index)
    {
        internal bool IsBefore(in Item other)
        {
            double mine = From + To, others = other.From + other.To;
            return mine < others || mine == others && Index < other.Index;
        }
    }
}
