using ContentKit.Content.Reading;
using ContentKit.Core;

namespace ContentKit.Content.Yaml;

/// <summary>
/// Turns the parser's complaint into words an editor can act on. The parser notices most slips late and names them by its own
/// state, so the lines before the place it gives are searched for the slips that editors make.
/// </summary>
internal sealed class YamlProblem
{
    private readonly SourceText _source;
    private readonly int _first;
    private readonly string _message;
    private int _line;
    private int _column;

    private YamlProblem(SourceText source, int line, int column, string message, int lineOffset)
    {
        _source = source;
        _first = lineOffset + 1;
        _line = Math.Clamp(line, 1, source.LineCount);
        _column = Math.Max(1, column);
        _message = message;
    }

    /// <param name="message">The parser's, in English.</param>
    /// <param name="lineOffset">Lines of the file before the YAML.</param>
    public static Diagnostic Explain(SourceText source, int line, int column, string message, int lineOffset)
    {
        YamlProblem problem = new(source, line, column, message, lineOffset);
        (string chinese, string english, string chineseHint, string englishHint) = problem.Cause();
        return source.Place(Diagnostic.Error(DiagnosticIds.YamlSyntax, new SourceSpan(source.Path, problem._line, problem._column, 1), chinese, english)
            .WithHint(chineseHint, englishHint));
    }

    private (string Chinese, string English, string ChineseHint, string EnglishHint) Cause()
    {
        if (Says("tab") && FindTab())
            return ("行首用了制表符（Tab）", "a tab at the start of a line", "改成空格，每层两个", "use spaces, two for each level");
        if (FindColon('：'))
            return ("键后面用了全角冒号“：”", "a full-width colon after a key", "改成半角冒号加一个空格", "use an ASCII colon and a space");
        if (Says("quoted") || Says("escape"))
            return ("引号没有配对，或引号里有不认识的 \\", "a quote is not closed, or holds an unknown escape", "补上另一个引号；单引号里的单引号要写两个", "close it; inside single quotes write '' for '");
        if (Says("flow") && FindBracket())
            return ("括号没有配对，或少了逗号", "a bracket is not closed or a comma is missing", "检查 [ ] { } 和半角逗号", "check [ ] { } and commas");
        if (FindColon(':'))
            return ("冒号后面少一个空格", "no space after the colon", "写成“键: 值”", "write key: value");
        if (Says("invalid mapping") && IndentedMore())
            return ("这一行缩进得比上一行深", "the line is indented deeper than the one above", "和上一个键对齐；要接着写上一行的话，删掉冒号后的空格", "align it with the key above");
        if (Says("invalid mapping"))
            return ("一行里有两个“冒号加空格”", "two colons with a space on one line", "给值加上引号，例如 title: '通知: 请核实'", "put the value in quotes");
        if (Says("cannot start any token") || Says("anchor") || Says("directive") || Says("block scalar"))
            return ("值的第一个字符在 YAML 里有特别的意思", "the value starts with a character that YAML reserves", "给整句加上引号", "put the value in quotes");
        if (Says("expected key") && BetweenLevels())
            return ("这一行的缩进和上面哪一层都对不齐", "the line is aligned with no level above it", "和同一层的键对齐，每层两个空格", "align it with the keys of its level, two spaces a level");
        if (Says("expected key") && (AfterQuote() || FindBracket()))
            return ("括号或引号后面多了东西", "something follows a bracket or quote", "给整句加上引号，或删掉多余的部分", "put the whole value in quotes, or delete the rest");
        return ("缩进或“键: 值”写法不对", "wrong indentation, or not of the form key: value", "同一层对齐，下一层缩进两个空格，冒号后空一格", "align a level, indent by two spaces, put a space after the colon");
    }

    private bool Says(string words) => _message.Contains(words, StringComparison.Ordinal);

    private bool FindTab()
    {
        for (int line = _first; line <= _source.LineCount; line++)
        {
            string text = _source.Line(line);
            int start = text.AsSpan().IndexOfAnyExcept(' ');
            if (start >= 0 && text[start] == '\t') return Point(line, start + 1);
        }

        return false;
    }

    /// <summary>A key with this colon and no usable one, on the line of the complaint or the one before.</summary>
    private bool FindColon(char colon)
    {
        for (int line = _line; line >= Math.Max(_first, _line - 1); line--)
        {
            string text = _source.Line(line);
            int at = text.IndexOf(colon, StringComparison.Ordinal);
            if (at <= 0 || !IsKeyLike(text.AsSpan(0, at))) continue;
            bool usable = colon == ':' ? at + 1 == text.Length || text[at + 1] == ' ' : text.Contains(": ", StringComparison.Ordinal);
            if (!usable) return Point(line, at + 1);
        }

        return false;
    }

    /// <summary>The last bracket left open or closed too often, at or before the complaint.</summary>
    private bool FindBracket()
    {
        for (int line = _line; line >= _first; line--)
        {
            string text = _source.Line(line);
            int open = text.AsSpan().IndexOfAny('[', '{');
            if (open < 0) continue;
            int balance = text.Count(c => c is '[' or '{') - text.Count(c => c is ']' or '}');
            if (balance > 0) return Point(line, open + 1);
            return line != _line || Point(line, _column);
        }

        return false;
    }

    private bool AfterQuote()
    {
        string text = _source.Line(_line);
        return _column >= 2 && _column <= text.Length && text.AsSpan(0, _column - 1).TrimEnd(' ') is [.., '\'' or '"'];
    }

    private bool IndentedMore()
    {
        string above = _source.Line(_line - 1), here = _source.Line(_line);
        int indent = here.AsSpan().IndexOfAnyExcept(' ');
        return _line > _first && indent > above.AsSpan().IndexOfAnyExcept(' ') && Point(_line, indent + 1);
    }

    // Deeper than the key it belongs to, but not as deep as that key's others.
    private bool BetweenLevels()
    {
        int indent = _source.Line(_line).AsSpan().IndexOfAnyExcept(' ');
        if (indent < 1 || _column != indent + 1) return false;
        for (int line = _line - 1; line >= _first; line--)
        {
            int above = _source.Line(line).AsSpan().IndexOfAnyExcept(' ');
            if (above >= 0 && above <= indent) return above < indent && line < _line - 1;
        }

        return false;
    }

    private bool Point(int line, int column)
    {
        (_line, _column) = (line, column);
        return true;
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
