namespace ContentKit.Content.Yaml;

/// <summary>The part of <see cref="PlainYaml"/> for lists and mappings in brackets that stand on one line.</summary>
/// <param name="text">From the opening bracket to the end of the line, blanks at the end left out.</param>
/// <param name="column">Of the opening bracket, from 1.</param>
internal ref struct PlainFlow(ReadOnlySpan<char> text, int line, int column)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <returns>Null when it is not of the simple kind.</returns>
    public static YamlNode? TryRead(ReadOnlySpan<char> text, int line, int column)
    {
        PlainFlow flow = new(text, line, column);
        YamlNode? node = flow.ReadItem(0);
        return flow._at == text.Length ? node : null;
    }

    private YamlNode? ReadItem(int depth)
    {
        if (_at == _text.Length || depth > PlainYaml.MaxDepth) return null;
        return _text[_at] switch
        {
            '[' => ReadSequence(depth),
            '{' => ReadMapping(depth),
            _ => ReadScalar(),
        };
    }

    private YamlNode.Sequence? ReadSequence(int depth)
    {
        List<YamlNode> items = [];
        int start = _at;
        bool more = Opens(']');
        while (more)
        {
            if (ReadItem(depth + 1) is not { } item) return null;
            items.Add(item);
            more = Continues();
        }

        return Closes(']') ? new YamlNode.Sequence([.. items], line, column + start, 1) : null;
    }

    private YamlNode.Mapping? ReadMapping(int depth)
    {
        List<YamlEntry> entries = [];
        int start = _at;
        bool more = Opens('}');
        while (more)
        {
            int length = PlainYaml.KeyLength(_text[_at..]);
            if (length <= 0 || entries.Count == PlainYaml.MaxEntries) return null;
            YamlNode.Scalar key = new(_text.Slice(_at, length).ToString(), false, line, column + _at, length);
            foreach (YamlEntry entry in entries)
                if (string.Equals(entry.Key.Text, key.Text, StringComparison.Ordinal)) return null;
            _at += length + 1;
            SkipBlanks();
            if (ReadItem(depth + 1) is not { } value) return null;
            entries.Add(new YamlEntry(key, value));
            more = Continues();
        }

        return Closes('}') ? new YamlNode.Mapping([.. entries], line, column + start, 1) : null;
    }

    private YamlNode.Scalar? ReadScalar()
    {
        ReadOnlySpan<char> rest = _text[_at..];
        int length = rest[0] is '\'' or '"' ? rest[1..].IndexOf(rest[0]) + 2 : rest.IndexOfAny(",]}");
        // A quote without another makes two, which is no quoted text either.
        if (length <= 0 || PlainYaml.ReadScalar(rest[..length].TrimEnd(' '), line, column + _at, true) is not { } scalar) return null;
        _at += scalar.Length;
        SkipBlanks();
        return scalar;
    }

    /// <summary>Passes the opening bracket; false when the closing one follows.</summary>
    private bool Opens(char closing)
    {
        _at++;
        SkipBlanks();
        return _at < _text.Length && _text[_at] != closing;
    }

    /// <summary>Passes a comma with a blank after it.</summary>
    private bool Continues()
    {
        if (_at + 1 >= _text.Length || _text[_at] != ',' || _text[_at + 1] != ' ') return false;
        _at++;
        SkipBlanks();
        return true;
    }

    private bool Closes(char closing)
    {
        if (_at == _text.Length || _text[_at] != closing) return false;
        _at++;
        SkipBlanks();
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }
}
