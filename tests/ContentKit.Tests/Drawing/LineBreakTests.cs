using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentKit.Tests.Drawing;

public class LineBreakTests
{
    private const string NeverFirst = "，。；：！？、”’）》】』」…—·%";
    private const string NeverLast = "“‘（《【『「";

    private static readonly string[] Pieces =
        ["我", "钱", "警", "卡", "，", "。", "！", "？", "“", "”", "（", "）", "《反诈手册》", "——", "……", "、", "验证码", "安全账户", "屏幕共享", "公检法",
         "国家反诈中心", "96110", "约5万元", "3%", "12月1日", "App", "Wi-Fi", " ", "陌生", "转账", "的", "不", "反诈", "：“", "。”", "·"];

    // A fixed replay: the same thousand texts on every machine.
    private static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1200).WithReplay(20260101UL, 7UL);

    private static Gen<string> Texts { get; } =
        from count in Gen.Choose(1, 60)
        from pieces in Gen.Elements(Pieces).ArrayOf(count)
        select string.Concat(pieces);

    private static Gen<Case> Cases { get; } =
        from text in Texts
        from widthEm in Gen.Choose(40, 400)
        from align in Gen.Elements(TextAlign.Start, TextAlign.Centre, TextAlign.Justify)
        from balanced in Gen.Elements(false, true)
        from mode in Gen.Elements(WritingMode.Horizontal, WritingMode.Horizontal, WritingMode.VerticalRightToLeft)
        select new Case(text, widthEm / 10.0, align, balanced, mode);

    [Fact]
    public void GeneratedTexts_AtFourToFortyEm_KeepTheRulesOfLineEdges() =>
        Prop.ForAll(Cases.ToArbitrary(), KeepsTheRules).Check(Thousand);

    private static void KeepsTheRules(Case sample)
    {
        TextStyle style = DrawingSamples.Body with { Align = sample.Align, Balanced = sample.Balanced, Mode = sample.Mode };
        double measureMm = sample.WidthEm * 10;
        TextFit fit = sample.Mode is WritingMode.Horizontal
            ? DrawingSamples.Typesetter.Set(sample.Text, style, measureMm)
            : DrawingSamples.Typesetter.Set(sample.Text, style, double.PositiveInfinity, measureMm);
        if (fit is TextFit.DoesNotFit refused)
        {
            // Only where one unbreakable piece is wider than the line: never beyond the longest run of marks and terms.
            Assert.Equal(DiagnosticIds.TextDoesNotFit, Assert.Single(refused.Problems).Id);
            Assert.Contains("不可拆分", refused.Problems[0].Message.Chinese, StringComparison.Ordinal);
            return;
        }

        TextBlock block = ((TextFit.Fits)fit).Block;
        string[] lines = block.Lines();
        Assert.Equal(Bare(sample.Text), Bare(string.Concat(lines)));
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.True(block.Lines[i].ExtentMm <= measureMm + 1e-6, $"{lines[i]} is too wide");
            if (i > 0 && !StartsLong(lines[i])) Assert.DoesNotContain(lines[i][0], NeverFirst);
            if (i < lines.Length - 1) Assert.DoesNotContain(lines[i][^1], NeverLast);
        }

        AssertWhole(sample.Text, lines, [.. DrawingSamples.Rules.Terms, "——", "……", "96110", "约5万元", "3%", "12月", "App", "Wi-Fi"]);
        if (lines.Length > 1 && Ink(sample.Text) >= 2) Assert.True(Ink(lines[^1]) >= 2, $"last line {lines[^1]}");
    }

    // A line may begin with a whole —— or ……, though not with half of one.
    private static bool StartsLong(string line) => line.StartsWith("——", StringComparison.Ordinal) || line.StartsWith("……", StringComparison.Ordinal);

    private static int Ink(string text) => text.Count(c => char.IsLetterOrDigit(c) || c == '%');

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static void AssertWhole(string text, string[] lines, ImmutableArray<string> pieces)
    {
        string bare = Bare(text);
        var edges = new HashSet<int>();
        int at = 0;
        foreach (string line in lines) edges.Add(at += Bare(line).Length);
        foreach (string piece in pieces)
            for (int found = bare.IndexOf(piece, StringComparison.Ordinal); found >= 0; found = bare.IndexOf(piece, found + piece.Length, StringComparison.Ordinal))
                for (int inside = found + 1; inside < found + piece.Length; inside++)
                    Assert.False(edges.Contains(inside) && text.Contains(piece, StringComparison.Ordinal), $"{piece} is torn: {string.Join('/', lines)}");
    }

    private sealed record Case(string Text, double WidthEm, TextAlign Align, bool Balanced, WritingMode Mode);
}
