using ContentKit.Content.Reading;
using ContentKit.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentKit.Content.Yaml;

/// <summary>
/// Reads one YAML mapping into nodes with places. No aliases (a few lines of them can stand for gigabytes), no tags,
/// no second document, no key twice, and only as deep as the limits say.
/// </summary>
public sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly int _lineOffset;
    private readonly ContentLimits _limits;
    private readonly ICollection<Diagnostic> _findings;
    private readonly Parser _parser;

    private YamlReader(SourceText source, string text, int lineOffset, ContentLimits limits, ICollection<Diagnostic> findings)
    {
        _source = source;
        _lineOffset = lineOffset;
        _limits = limits;
        _findings = findings;
        _parser = new Parser(new StringReader(text));
    }

    /// <param name="start">Where the YAML starts in the source's text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lineOffset">Lines of the file before it.</param>
    /// <returns>Null when there is nothing usable; then a finding says why.</returns>
    public static YamlNode.Mapping? Read(SourceText source, int start, int end, int lineOffset, ContentLimits limits, ICollection<Diagnostic> findings) =>
        PlainYaml.TryRead(source.Text, start, end, lineOffset) ?? ReadFully(source, source.Text[start..end], lineOffset, limits, findings);

    /// <param name="text">The YAML alone.</param>
    public static YamlNode.Mapping? Read(SourceText source, string text, int lineOffset, ContentLimits limits, ICollection<Diagnostic> findings) =>
        PlainYaml.TryRead(text, 0, text.Length, lineOffset) ?? ReadFully(source, text, lineOffset, limits, findings);

    internal static YamlNode.Mapping? ReadFully(SourceText source, string text, int lineOffset, ContentLimits limits, ICollection<Diagnostic> findings)
    {
        YamlReader reader = new(source, text, lineOffset, limits, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (RejectedYamlException rejected)
        {
            findings.Add(rejected.Finding);
            return null;
        }
        catch (YamlException problem)
        {
            Mark mark = problem.Start.Line > 0 ? problem.Start : problem.End;
            findings.Add(YamlProblem.Explain(source, reader.Line(mark), (int)mark.Column, problem.Message, lineOffset));
            return null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser fails this way on some broken flow collections and on escapes beyond Unicode.
            Mark mark = reader._parser.Current?.End ?? Mark.Empty;
            string message = problem is InvalidOperationException ? "flow" : "escape";
            findings.Add(YamlProblem.Explain(source, reader.Line(mark), (int)mark.Column, message, lineOffset));
            return null;
        }
    }

    private YamlNode.Mapping? ReadDocument()
    {
        Next<StreamStart>();
        if (_parser.MoveNext() && _parser.Current is StreamEnd) return new YamlNode.Mapping([], Math.Max(1, _lineOffset), 1, 1);
        _parser.MoveNext();
        YamlNode root = ReadNode(0);
        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is not StreamEnd and { } extra)
            throw Rejected(extra.Start, "后面还有第二份 YAML 文档", "a second YAML document follows", "只留一份，删掉多出来的 ---", "keep one; remove the extra ---");
        switch (root)
        {
            case YamlNode.Mapping map:
                return map;
            case YamlNode.Scalar { IsNull: true }:
                return new YamlNode.Mapping([], root.Line, root.Column, 1);
            default:
                Diagnostic finding = Diagnostic.Error(DiagnosticIds.YamlSyntax, root.Span(_source.Path),
                    "这里应该是“键: 值”的样子", "expected lines of the form key: value");
                finding = finding.WithHint("每行写“键: 值”，冒号用半角，冒号后空一格", "write key: value with an ASCII colon and a space after it");
                _findings.Add(_source.Place(finding));
                return null;
        }
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (!_parser.MoveNext() || _parser.Current is not T)
            throw new SemanticErrorException(_parser.Current?.Start ?? Mark.Empty, _parser.Current?.End ?? Mark.Empty, "unexpected structure");
    }

    /// <summary>Reads the node at the parser's current event; leaves the parser on the node's last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        if (depth > _limits.MaxDepth)
            throw Rejected(current.Start, $"层次太深，最多 {_limits.MaxDepth} 层", $"nested too deeply, {_limits.MaxDepth} levels allowed",
                "把内容写平一些", "flatten it");
        if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            throw Rejected(current.Start, $"不支持 YAML 标记 {tagged.Tag}", $"YAML tag {tagged.Tag} is not supported",
                "开头的感叹号请用引号括起来", "put text that starts with ! in quotes");
        switch (current)
        {
            case AnchorAlias:
                throw Rejected(current.Start, "不支持 YAML 引用（以 * 开头）", "YAML aliases (starting with *) are not supported",
                    "如果 * 是文字的一部分，请给整句加引号", "if the * is part of the text, put the text in quotes");
            case Scalar scalar when SourceText.HoldsControl(scalar.Value):
                throw Rejected(scalar.Start, "引号里的 \\ 写出了看不见的控制字符，没法排版", "an escape in the quotes makes a control character, which cannot be set in type",
                    "删掉 \\ 和它后面的编号；要写 \\ 本身，请改用单引号", "delete the escape; for a backslash itself use single quotes");
            case Scalar scalar:
                return new YamlNode.Scalar(scalar.Value, scalar.Style != ScalarStyle.Plain, Line(scalar.Start), (int)scalar.Start.Column, Width(scalar));
            case SequenceStart start:
                return ReadSequence(start, depth);
            case MappingStart start:
                return ReadMapping(start, depth);
            default:
                throw new SemanticErrorException(current.Start, current.End, "unexpected structure");
        }
    }

    private YamlNode.Sequence ReadSequence(SequenceStart start, int depth)
    {
        List<YamlNode> items = [];
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlNode.Sequence([.. items], Line(start.Start), (int)start.Start.Column, 1);
    }

    private YamlNode.Mapping ReadMapping(MappingStart start, int depth)
    {
        List<YamlEntry> entries = [];
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not YamlNode.Scalar name)
                throw Rejected(_parser.Current!.Start, "键只能是一个词", "a key must be plain text", "检查这一行的括号和冒号", "check brackets and colons on this line");
            if (!_parser.MoveNext()) throw new SemanticErrorException(Mark.Empty, Mark.Empty, "unexpected end");
            entries.Add(new YamlEntry(name, ReadNode(depth + 1)));
        }

        entries = WithoutRepeats(entries);
        return new YamlNode.Mapping([.. entries], Line(start.Start), (int)start.Start.Column, 1);
    }

    /// <summary>The first of equal keys stays.</summary>
    private List<YamlEntry> WithoutRepeats(List<YamlEntry> entries)
    {
        Dictionary<string, YamlNode.Scalar> seen = new(entries.Count, StringComparer.Ordinal);
        List<YamlEntry> kept = new(entries.Count);
        foreach (YamlEntry entry in entries)
        {
            if (seen.TryAdd(entry.Key.Text, entry.Key))
            {
                kept.Add(entry);
                continue;
            }

            int first = seen[entry.Key.Text].Line;
            _findings.Add(_source.Place(Diagnostic.Error(DiagnosticIds.YamlSyntax, entry.Key.Span(_source.Path),
                $"{entry.Key.Text} 写了两遍，第一遍在第 {first} 行", $"key {entry.Key.Text} appears twice, first on line {first}")
                .WithHint("只留一处", "keep one of them")));
        }

        return kept;
    }

    private RejectedYamlException Rejected(Mark at, string chinese, string english, string chineseHint, string englishHint) =>
        new(_source.Place(Diagnostic.Error(DiagnosticIds.YamlNotAllowed, new SourceSpan(_source.Path, Line(at), (int)at.Column, 1), chinese, english)
            .WithHint(chineseHint, englishHint)));

    /// <summary>Unwinds the reader from any depth; never leaves <see cref="ReadFully"/>.</summary>
    private sealed class RejectedYamlException(Diagnostic finding) : Exception
    {
        public Diagnostic Finding { get; } = finding;
    }

    private int Line(Mark mark) => (int)mark.Line + _lineOffset;

    private static int Width(ParsingEvent scalar) =>
        scalar.End.Line == scalar.Start.Line ? Math.Max(1, (int)(scalar.End.Column - scalar.Start.Column)) : 1;
}
