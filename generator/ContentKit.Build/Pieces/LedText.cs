using System.Collections.Immutable;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>The strip's text for operators who type it into the card's own program: UTF-8, and GB2312 for older ones.</summary>
internal static class LedText
{
    public static ImmutableArray<MadeFile> Files(string line, double width, double height)
    {
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        files.Add(new MadeFile("", "txt", width, height, 0, 0, 0, Encoding.UTF8.GetBytes(line + "\n")));
        if (Gb2312.Missing(line).IsEmpty) files.Add(new MadeFile("-gb2312", "txt", width, height, 0, 0, 0, Gb2312.Encode(line + "\n")));
        return files.ToImmutable();
    }

    public static ImmutableArray<Diagnostic> Findings(string line)
    {
        ImmutableArray<Rune> missing = Gb2312.Missing(line);
        if (missing.IsEmpty) return [];
        string characters = string.Join("、", missing.Select(rune => FormattableString.Invariant($"{rune}（U+{rune.Value:X4}）")));
        return
        [
            Diagnostic.Warning(DiagnosticIds.OutsideGb2312, default,
                $"GB2312 里没有 {characters}，老式 LED 卡不认，只给出 UTF-8 文本",
                $"not in GB2312: {characters}; older LED cards cannot show it, so only the UTF-8 text is written")
                .WithHint("换一个常用字，或用 BMP 图片上屏", "use a common character, or load the BMP instead"),
        ];
    }
}
