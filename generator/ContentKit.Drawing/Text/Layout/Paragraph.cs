using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>
/// A paragraph after shaping, in em, independent of size: clusters, the room between neighbours, and where it may break.
/// </summary>
internal sealed class Paragraph
{
    private readonly double[] _starts;
    private readonly double[] _between;

    internal Paragraph(
        string text, ImmutableArray<Cluster> clusters, double[] between, BreakGrade[] grades,
        ImmutableArray<Range> titles, bool rightToLeft, double indentEm)
    {
        IndentEm = indentEm;
        Text = text;
        Clusters = clusters;
        Grades = grades;
        Titles = titles;
        RightToLeft = rightToLeft;
        _between = between;
        _starts = new double[clusters.Length + 1];
        for (int i = 1; i <= clusters.Length; i++)
            _starts[i] = _starts[i - 1] + clusters[i - 1].Advance + (i < clusters.Length ? between[i] : 0);
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

    internal bool HasMarks => Array.IndexOf(Grades, BreakGrade.Mark) >= 0;

    /// <summary>Room added (or taken away, when marks meet) before a cluster that follows another on the line.</summary>
    internal double Between(int cluster) => _between[cluster];

    /// <summary>The range without the spaces at its ends, which vanish at line edges.</summary>
    internal (int From, int To) Trim(int from, int to)
    {
        while (from < to && Clusters[from].Kind is CharacterKind.Space) from++;
        while (to > from && Clusters[to - 1].Kind is CharacterKind.Space) to--;
        return (from, to);
    }

    /// <summary>Room the clusters take as a line of their own: edge spaces gone, marks at the edges half width.</summary>
    internal double Width(int from, int to)
    {
        double indent = from == 0 ? IndentEm : 0;
        (from, to) = Trim(from, to);
        if (from >= to) return 0;
        return indent + _starts[to - 1] + Clusters[to - 1].Advance - _starts[from] - Clusters[from].BlankBefore - Clusters[to - 1].BlankAfter;
    }

    internal string Plain(int from, int to)
    {
        (from, to) = Trim(from, to);
        if (from >= to) return "";
        int start = Clusters[from].Start;
        return Text[start..(Clusters[to - 1].Start + Clusters[to - 1].Length)];
    }
}
