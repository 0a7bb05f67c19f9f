namespace ContentKit.Drawing.Raster;

/// <summary>
/// Finds the exact area that a group of contours covers in one row under the non-zero rule, overlaps included.
/// The row is cut into slices at every edge end and crossing; within a slice edges only need sorting, and those where
/// the winding number leaves or reaches zero bound the area.
/// </summary>
internal sealed class RowSweep
{
    private const double Negligible = 1e-9;

    // What one row of one group may cost, in edges looked at and moved. Drawings and glyphs stay far below; thousands of
    // strokes over one another cross a million times in a row, and are sampled from there on.
    private const int MostSteps = 1 << 21;
    private const int Samples = 16;

    // From here on the ordinary sort is faster than insertion.
    private const int FewItems = 128;

    private int _steps;
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
        _steps = 0;
        for (int i = 0; i < cuts; i++)
        {
            if (_heights[i] - from <= Negligible) continue;
            if (_steps > MostSteps)
            {
                Sample(from, bottom, coverage);
                return;
            }

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
        int count = Order((from + to) / 2, from, to);
        for (int i = 1; i < count && _steps <= MostSteps; i++)
        {
            if (Crossing(_items[i - 1], _items[i]) is not { } part) continue;
            double y = from + (to - from) * part;
            if (y - from <= Negligible || to - y <= Negligible) continue;
            Slice(from, y, coverage);
            Slice(y, to, coverage);
            return;
        }

        Add(count, to - from, coverage);
    }

    private void Sample(double from, double to, RowCoverage coverage)
    {
        double height = (to - from) / Samples;
        for (int i = 0; i < Samples; i++)
        {
            double y = from + (i + 0.5) * height;
            Add(Order(y, y, y), height, coverage);
        }
    }

    /// <summary>Fills the items with the edges that pass a height, from left to right, cut off at two heights.</summary>
    private int Order(double at, double from, double to)
    {
        int count = 0;
        if (_items.Length < _activeCount) Array.Resize(ref _items, _active.Length);
        bool few = _activeCount <= FewItems;
        for (int i = 0; i < _activeCount; i++)
        {
            ref readonly Edge edge = ref _active[i];
            if (edge.Y0 >= at || edge.Y1 <= at) continue;
            var item = new Item(edge.At(from), edge.At(to), edge.Winding, i);
            // Insertion keeps the nearly sorted list sorted; ties by index make the order total.
            int place = count++;
            while (few && place > 0 && item.IsBefore(_items[place - 1]))
            {
                _items[place] = _items[place - 1];
                place--;
                _steps++;
            }

            _items[place] = item;
        }

        if (!few) _items.AsSpan(0, count).Sort(static (a, b) => a.IsBefore(b) ? -1 : b.IsBefore(a) ? 1 : 0);
        // A sorted edge takes as long as some forty moved ones.
        _steps += few ? _activeCount : _activeCount * 40;
        return count;
    }

    private void Add(int count, double height, RowCoverage coverage)
    {
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
