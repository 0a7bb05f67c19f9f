using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>
/// A paragraph after shaping, in em, independent of size: clusters, the room between neighbours, and where it may break.
/// </summary>
internal sealed class Paragraph
{
    private readonly double[] _between;
    private readonly double[] _starts;

    // How many pauses end before each cluster.
    private readonly int[] _pauses;

    // From each index, the next cluster that is no space; and the end of the last one before.
    private readonly int[] _inkFrom;
    private readonly int[] _inkTo;

    internal Paragraph(
        string text, ImmutableArray<Cluster> clusters, double[] between, BreakGrade[] grades,
        ImmutableArray<Range> titles, bool rightToLeft, double indentEm, LineReach reach)
    {
        IndentEm = indentEm;
        Text = text;
        Clusters = clusters;
        Grades = grades;
        Titles = titles;
        RightToLeft = rightToLeft;
        Reach = reach;
        MarkCount = grades.Count(grade => grade is BreakGrade.Mark);
        _between = between;
        int count = clusters.Length;
        _starts = new double[count + 1];
        for (int i = 1; i <= count; i++) _starts[i] = _starts[i - 1] + clusters[i - 1].Advance + (i < count ? between[i] : 0);
        _pauses = new int[count + 1];
        for (int i = 1; i <= count; i++) _pauses[i] = _pauses[i - 1] + (EndsPause(i) ? 1 : 0);
        _inkFrom = new int[count + 1];
        _inkTo = new int[count + 1];
        _inkFrom[count] = count;
        for (int i = count - 1; i >= 0; i--) _inkFrom[i] = clusters[i].Kind is CharacterKind.Space ? _inkFrom[i + 1] : i;
        for (int i = 1; i <= count; i++) _inkTo[i] = clusters[i - 1].Kind is CharacterKind.Space ? _inkTo[i - 1] : i;
    }

    internal string Text { get; }

    internal ImmutableArray<Cluster> Clusters { get; }

    /// <summary>Grade of a break before each cluster.</summary>
    internal BreakGrade[] Grades { get; }

    /// <summary>Cluster ranges of 《…》, kept on one line where they fit.</summary>
    internal ImmutableArray<Range> Titles { get; }

    internal bool RightToLeft { get; }

    /// <summary>Room before the first line, counted in that line's width.</summary>
    internal double IndentEm { get; }

    internal LineReach Reach { get; }

    internal int MarkCount { get; }

    internal bool HasMarks => MarkCount > 0;

    /// <summary>A comma, full stop or the like, with any closing quotes behind it, ends just before this cluster.</summary>
    internal bool IsAfterPause(int cluster) => cluster > 0 && _pauses[cluster] > _pauses[cluster - 1];

    /// <summary>A pause lies inside the range, not at its ends.</summary>
    internal bool HasPauseInside(int from, int to) => to - from > 1 && _pauses[to - 1] > _pauses[from];

    /// <summary>Room added (or taken away, when marks meet) before a cluster that follows another on the line.</summary>
    internal double Between(int cluster) => _between[cluster];

    /// <summary>The range without the spaces at its ends, which vanish at line edges.</summary>
    internal (int From, int To) Trim(int from, int to)
    {
        (int first, int last) = (_inkFrom[from], _inkTo[to]);
        return first < last ? (first, last) : (from, from);
    }

    /// <summary>Room the clusters take as a line of their own: edge spaces gone, marks at the edges half width.</summary>
    internal double Width(int from, int to)
    {
        double indent = from == 0 ? IndentEm : 0;
        (int first, int last) = (_inkFrom[from], _inkTo[to]);
        if (first >= last) return 0;
        return indent + _starts[last - 1] + Clusters[last - 1].Advance - _starts[first] - Clusters[first].BlankBefore - Clusters[last - 1].BlankAfter;
    }

    private bool EndsPause(int end)
    {
        if (end < Clusters.Length && Clusters[end].Kind is CharacterKind.Close) return false;
        int last = end - 1;
        while (last > 0 && Text[Clusters[last].Start] is '”' or '’' or '）' or '》' or '」' or '』' or '】') last--;
        return Text[Clusters[last].Start] is '，' or '。' or '；' or '！' or '？';
    }

    internal string Plain(int from, int to)
    {
        (from, to) = Trim(from, to);
        if (from >= to) return "";
        int start = Clusters[from].Start;
        return Text[start..(Clusters[to - 1].Start + Clusters[to - 1].Length)];
    }
}
