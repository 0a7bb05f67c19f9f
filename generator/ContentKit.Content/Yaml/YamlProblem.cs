using ContentKit.Content.Reading;
using ContentKit.Core;
using YamlDotNet.Core;

namespace ContentKit.Content.Yaml;

/// <summary>Turns the parser's complaint into words an editor can act on.</summary>
internal static class YamlProblem
{
    public static Diagnostic Explain(SourceText source, YamlException problem, int lineOffset)
    {
        Mark mark = problem.Start.Line > 0 ? problem.Start : problem.End;
        int line = Math.Clamp((int)mark.Line + lineOffset, 1, Math.Max(1, source.LineCount));
        int column = Math.Max(1, (int)mark.Column);
        (string chinese, string english, string chineseHint, string englishHint) = Cause(source, ref line, ref column, problem.Message);
        return source.Place(Diagnostic.Error(DiagnosticIds.YamlSyntax, new SourceSpan(source.Path, line, column, 1), chinese, english)
            .WithHint(chineseHint, englishHint));
    }

    private static (string Chinese, string English, string ChineseHint, string EnglishHint) Cause(SourceText source, ref int line, ref int column, string message)
    {
        // The parser notices most slips one line late; the line that holds the slip is the useful one to show.
        for (int look = line; look >= Math.Max(1, line - 1); look--)
        {
            string text = source.Line(look);
            int tab = text.AsSpan().IndexOfAnyExcept(' ');
            if (tab >= 0 && text[tab] == '\t')
            {
                (line, column) = (look, tab + 1);
                return ("行首用了制表符（Tab）", "a tab at the start of a line", "改成空格，每层两个", "use spaces, two for each level");
            }

            int wide = text.IndexOf('：', StringComparison.Ordinal);
            if (wide > 0 && !text.Contains(": ", StringComparison.Ordinal) && !text.TrimStart().StartsWith('-') && IsKeyLike(text.AsSpan(0, wide)))
            {
                (line, column) = (look, wide + 1);
                return ("键后面用了全角冒号“：”", "a full-width colon after a key", "改成半角冒号加一个空格", "use an ASCII colon and a space");
            }

            int tight = text.IndexOf(':', StringComparison.Ordinal);
            if (tight > 0 && tight + 1 < text.Length && text[tight + 1] is not ' ' && IsKeyLike(text.AsSpan(0, tight)))
            {
                (line, column) = (look, tight + 1);
                return ("冒号后面少一个空格", "no space after the colon", "写成“键: 值”", "write key: value");
            }
        }

        if (message.Contains("quoted", StringComparison.Ordinal))
            return ("引号没有配对", "a quote is not closed", "补上另一个引号；文字里的英文单引号要写两个", "close it; inside single quotes write '' for '");
        if (message.Contains("flow", StringComparison.Ordinal) || message.Contains("',' or ']'", StringComparison.Ordinal) || message.Contains("',' or '}'", StringComparison.Ordinal))
            return ("方括号或花括号没有配对，或少了逗号", "a bracket is not closed or a comma is missing", "检查 [ ] { } 和半角逗号", "check [ ] { } and commas");
        if (message.Contains("apping values", StringComparison.Ordinal))
            return ("一行里有两个“冒号加空格”", "two colons with a space on one line", "给值加上引号，例如 title: '通知: 请核实'", "put the value in quotes");
        if (message.Contains("indicator", StringComparison.Ordinal) || message.Contains("cannot start any token", StringComparison.Ordinal))
            return ("值的第一个字符在 YAML 里有特别的意思", "the value starts with a character that YAML reserves", "给整句加上引号", "put the value in quotes");
        if (message.Contains("block", StringComparison.Ordinal) || message.Contains("could not find expected ':'", StringComparison.Ordinal) || message.Contains("indent", StringComparison.Ordinal))
            return ("缩进或“键: 值”写法不对", "wrong indentation, or not of the form key: value", "同一层对齐，下一层缩进两个空格，冒号后空一格", "align a level, indent by two spaces, put a space after the colon");
        return ("YAML 写法有误", "YAML syntax error: " + message, "对照同一文件夹里能用的文件检查这一行", "compare this line with a file that works");
    }

    private static bool IsKeyLike(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" -");
        if (text.IsEmpty || text.Length > 30) return false;
        foreach (char c in text)
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return false;
        return true;
    }
}
