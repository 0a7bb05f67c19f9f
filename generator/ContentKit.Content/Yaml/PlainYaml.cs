using System.Buffers;

namespace ContentKit.Content.Yaml;

/// <summary>
/// The fast way through YAML as editors write it: block mappings and lists, one-line values, brackets on one line. It gives the
/// same nodes and places as the full parser (a test holds it to that) some ten times faster, and gives up at the first
/// thing it does not know for certain, mistakes included: the full parser then reads the text and explains them.
/// </summary>
internal sealed class PlainYaml
{
    internal const int MaxDepth = 8;
    // Keys are compared one with another: past this many that takes longer than reading fully.
    internal const int MaxEntries = 256;

    // Line ends to YAML, though not to editors.
    private static readonly SearchValues<char> OtherBreaks = SearchValues.Create("\u0085\u2028\u2029\uFEFF\t");

    private readonly string _text;
    private readonly int _end;
    private int _line;
    private int _start;
    private int _stop;
    private int _indent;

    private PlainYaml(string text, int start, int end, int lineOffset)
    {
        _text = text;
        _end = end;
        _line = lineOffset;
        _stop = start - 1;
    }

    /// <returns>Null when the text is not of this simple kind.</returns>
    public static YamlNode.Mapping? TryRead(string text, int start, int end, int lineOffset)
    {
        if (text.AsSpan(start, end - start).IndexOfAny(OtherBreaks) >= 0) return null;
        PlainYaml reader = new(text, start, end, lineOffset);
        if (!reader.NextLine() || reader._indent != 0) return null;
        YamlNode.Mapping? map = reader.ReadMapping(0, 0);
        return map is not null && reader.AtEnd ? map : null;
    }

    private bool AtEnd => _start >= _end;

    /// <summary>Moves to the next line that holds something; false at the end.</summary>
    private bool NextLine()
    {
        while (true)
        {
            _start = _stop + 1;
            if (_start >= _end)
            {
                _start = _end;
                return false;
            }

            _line++;
            int length = _text.AsSpan(_start, _end - _start).IndexOf('\n');
            _stop = length < 0 ? _end : _start + length;
            _indent = _text.AsSpan(_start, _stop - _start).IndexOfAnyExcept(' ');
            if (_indent >= 0 && _text[_start + _indent] != '#') return true;
        }
    }

    /// <summary>Reads entries of <paramref name="indent"/> from the current line on; leaves the first line that is not one.</summary>
    /// <param name="first">Column (from 0) of the first key: the indent, or after a list's dash.</param>
    private YamlNode.Mapping? ReadMapping(int indent, int depth, int? first = null)
    {
        if (depth > MaxDepth) return null;
        List<YamlEntry> entries = new(16);
        int line = _line;
        while (!AtEnd && (first is not null || _indent == indent))
        {
            int at = _start + (first ?? _indent);
            if (first is null && _text[at] == '-') break;
            first = null;
            int keyEnd = KeyEnd(at);
            if (keyEnd < 0 || entries.Count == MaxEntries) return null;
            YamlNode.Scalar key = new(_text[at..keyEnd], false, _line, at - _start + 1, keyEnd - at);
            foreach (YamlEntry entry in entries)
                if (string.Equals(entry.Key.Text, key.Text, StringComparison.Ordinal)) return null;
            if (ReadValue(keyEnd + 1, indent, depth) is not { } value) return null;
            entries.Add(new YamlEntry(key, value));
        }

        if (!AtEnd && _indent > indent) return null;
        return new YamlNode.Mapping([.. entries], line, indent + 1, 1);
    }

    /// <summary>The colon's offset, or -1 when no plain key stands here.</summary>
    private int KeyEnd(int at)
    {
        int length = KeyLength(_text.AsSpan(at, _stop - at));
        return length < 0 ? -1 : at + length;
    }

    /// <summary>How long the plain key is that the text starts with, up to its colon; -1 when there is none.</summary>
    internal static int KeyLength(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (i > 0 && text[i] is ('-' or '_')))) i++;
        return i > 0 && i < text.Length && text[i] == ':' && (i + 1 == text.Length || text[i + 1] == ' ') ? i : -1;
    }

    /// <param name="at">After the colon.</param>
    /// <param name="indent">Of the mapping that the key belongs to.</param>
    private YamlNode? ReadValue(int at, int indent, int depth)
    {
        while (at < _stop && _text[at] == ' ') at++;
        if (at < _stop) return ReadInline(at, indent);
        if (!NextLine() || _indent < indent) return null;
        if (IsDash()) return ReadSequence(_indent, depth + 1);
        return _indent > indent ? ReadMapping(_indent, depth + 1) : null;
    }

    private bool IsDash()
    {
        int at = _start + _indent;
        return _text[at] == '-' && at + 1 < _stop && _text[at + 1] == ' ';
    }

    private YamlNode.Sequence? ReadSequence(int indent, int depth)
    {
        if (depth > MaxDepth) return null;
        List<YamlNode> items = [];
        int line = _line;
        while (!AtEnd && _indent == indent && IsDash())
        {
            int at = _start + indent + 1;
            while (at < _stop && _text[at] == ' ') at++;
            if (at == _stop || _text[at] == '#') return null;
            YamlNode? item = KeyEnd(at) >= 0 ? ReadMapping(at - _start, depth + 1, at - _start) : ReadInline(at, indent);
            if (item is null) return null;
            items.Add(item);
        }

        return !AtEnd && _indent > indent ? null : new YamlNode.Sequence([.. items], line, indent + 1, 1);
    }

    /// <summary>A value on the rest of the line; moves to the next line.</summary>
    private YamlNode? ReadInline(int at, int indent)
    {
        int line = _line, column = at - _start + 1;
        ReadOnlySpan<char> rest = _text.AsSpan(at, _stop - at).TrimEnd(' ');
        YamlNode? node = rest[0] is '[' or '{' ? PlainFlow.TryRead(rest, line, column) : ReadScalar(rest, line, column, false);
        if (node is null) return null;

        // A deeper line would continue the value.
        return NextLine() && _indent > indent ? null : node;
    }

    /// <param name="text">Not empty, without blanks at the end.</param>
    internal static YamlNode.Scalar? ReadScalar(ReadOnlySpan<char> text, int line, int column, bool inBrackets)
    {
        char first = text[0];
        if (first is '\'' or '"')
        {
            ReadOnlySpan<char> inner = text[1..];
            int close = inner.IndexOf(first);
            if (close != inner.Length - 1 || close < 0 || (first == '"' && inner.Contains('\\'))) return null;
            return new YamlNode.Scalar(inner[..close].ToString(), true, line, column, text.Length);
        }

        if ("-?:,[]{}#&*!|>%@`=".Contains(first, StringComparison.Ordinal)) return null;
        if (text[^1] == ':' || text.IndexOf(": ") >= 0 || text.IndexOf(" #") >= 0) return null;
        if (inBrackets && text.IndexOfAny("[]{}:\"'") >= 0) return null;
        return new YamlNode.Scalar(text.ToString(), false, line, column, text.Length);
    }
}
