using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>A paragraph measured in the dots of a bitmap font instead of em, so that panels break lines as print does.</summary>
internal static class DotParagraph
{
    internal static Paragraph Of(string text, BreakFinder breaks, Func<Rune, int> widthOf, int gapDots)
    {
        (string plain, IReadOnlyCollection<int> marks) = BreakMarks.Take(text);
        BreakGrade[] grades = breaks.Find(plain, marks);
        var clusters = ImmutableArray.CreateBuilder<Cluster>(plain.Length);
        int at = 0;
        foreach (Rune rune in plain.EnumerateRunes())
        {
            clusters.Add(new Cluster(
                at, rune.Utf16SequenceLength, Characters.Kind(rune.Value), widthOf(rune), [], 0, 0, TakesGap: false, Level: 0, Joined: false));
            at += rune.Utf16SequenceLength;
        }

        var between = new double[clusters.Count + 1];
        Array.Fill(between, gapDots);
        return new Paragraph(
            plain, clusters.ToImmutable(), between, [.. clusters.Select(cluster => grades[cluster.Start])], [], rightToLeft: false, indentEm: 0, default);
    }
}
