using System.Collections.Immutable;
using ContentKit.Drawing.Text.Bidi;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>Turns one paragraph of text into shaped clusters with the room between them and its possible breaks.</summary>
internal sealed class ParagraphBuilder(FontLibrary fonts, LineBreakRules rules)
{
    // Between Han and Latin: clreq allows up to 1/4 em; 1/6 keeps heavy headlines together and still parts the scripts.
    private const double HanLatinGap = 1.0 / 6;

    private readonly BreakFinder _breaks = new(rules);

    /// <param name="text">Without line feeds; <c>|</c> is the editor's break mark.</param>
    /// <param name="fontAt">Font of each character, break marks not counted.</param>
    /// <param name="missing">Receives code points that no font has.</param>
    internal Paragraph Build(string text, Func<int, string> fontAt, TextStyle style, SortedSet<int> missing)
    {
        (string plain, IReadOnlyCollection<int> marks) = BreakMarks.Take(text);
        BreakGrade[] grades = _breaks.Find(plain, marks);
        bool vertical = style.Mode is not WritingMode.Horizontal;
        string shown = vertical ? VerticalQuotes(plain) : plain;
        (byte[] levels, bool rightToLeft) = BidiLevels.Of(shown);
        var clusters = new List<Cluster>(shown.Length);
        foreach (TextRun run in new RunFinder(fonts, fontAt).Find(shown, levels, vertical, missing))
            ClusterShaper.Shape(shown, run, clusters);
        CollapseSpaces(clusters);
        BreakGrade[] clusterGrades = [.. clusters.Select(cluster => grades[cluster.Start])];
        return new Paragraph(
            plain, [.. clusters], Between(clusters, style.TrackingEm), clusterGrades, Titles(plain, clusters), rightToLeft, style.IndentEm,
            LineReach.Of(clusters, vertical));
    }

    // specs: in columns quotes become corner brackets; GB/T 15834 sets 『』 for “” and 「」 for ‘’.
    private static string VerticalQuotes(string text) =>
        text.Replace('“', '『').Replace('”', '』').Replace('‘', '「').Replace('’', '」');

    // A typed space between Han and Latin is the writer's gap: it becomes the typesetter's.
    private static void CollapseSpaces(List<Cluster> clusters)
    {
        for (int i = 1; i + 1 < clusters.Count; i++)
        {
            if (clusters[i] is not { Kind: CharacterKind.Space, Length: 1 } space) continue;
            if (NeedsGap(clusters[i - 1], clusters[i + 1])) clusters[i] = space with { Advance = HanLatinGap };
        }
    }

    private static double[] Between(List<Cluster> clusters, double trackingEm)
    {
        var between = new double[clusters.Count + 1];
        for (int i = 1; i < clusters.Count; i++)
        {
            Cluster left = clusters[i - 1], right = clusters[i];
            double room = left.Joined && right.Joined ? 0 : trackingEm;
            if (NeedsGap(left, right)) room += HanLatinGap;
            // Two marks in a row take 1.5 em: a closing mark gives up its blank before any mark, an opening one after another opening one.
            if (left.Kind is CharacterKind.Close && right.Kind is CharacterKind.Close or CharacterKind.Open && right.BlankBefore + right.BlankAfter > 0)
                room -= left.BlankAfter;
            else if (left.Kind is CharacterKind.Open && right.Kind is CharacterKind.Open && left.BlankBefore > 0)
                room -= right.BlankBefore;
            between[i] = room;
        }

        return between;
    }

    private static bool NeedsGap(Cluster left, Cluster right) =>
        left.Kind is CharacterKind.Han && right.TakesGap || left.TakesGap && right.Kind is CharacterKind.Han;

    private static ImmutableArray<Range> Titles(string text, List<Cluster> clusters)
    {
        if (!text.Contains('《')) return [];
        var titles = ImmutableArray.CreateBuilder<Range>();
        int open = -1;
        for (int i = 0; i < clusters.Count; i++)
        {
            char character = text[clusters[i].Start];
            if (character == '《' && open < 0) open = i;
            else if (character == '》' && open >= 0)
            {
                titles.Add(open..(i + 1));
                open = -1;
            }
        }

        return titles.ToImmutable();
    }
}
