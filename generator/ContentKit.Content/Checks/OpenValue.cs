namespace ContentKit.Content.Checks;

/// <summary>
/// Tells, line by line, which lines of YAML go on with a value that began above: a text in quotes or in a block, a list in
/// brackets. What looks like a comment or a key there is part of the value. In doubt a line goes on.
/// </summary>
internal struct OpenValue()
{
    private char _quote = '\0';
    private int _brackets;

    // Column of the key or dash whose block text goes on.
    private int _block = -1;

    /// <summary>Takes the next line; true when it goes on with a value.</summary>
    public bool Takes(ReadOnlySpan<char> line)
    {
        int indent = line.IndexOfAnyExcept(' ');
        if (_block >= 0 && (indent < 0 || indent > _block)) return true;
        _block = -1;
        bool goesOn = _quote != '\0' || _brackets > 0;
        // Most lines are a key with a plain value.
        if ((!goesOn && line.IndexOfAny("\"'[{|>") < 0) || indent < 0) return goesOn;
        Walk(line, goesOn ? indent : line.IndexOfAnyExcept(" -"));
        return goesOn;
    }

    /// <param name="first">Where the key, the item or what goes on starts; -1 for a dash alone.</param>
    private void Walk(ReadOnlySpan<char> line, int first)
    {
        // Whether a value may start here.
        bool fresh = true;
        for (int at = Math.Max(first, 0); at < line.Length; at++)
        {
            char c = line[at];
            if (_quote != '\0')
            {
                if (c == '\\' && _quote == '"') at++;
                else if (c == _quote) _quote = '\0';
            }
            else if (c == ' ')
            {
                continue;
            }
            else if (c == '#' && (at == first || line[at - 1] == ' '))
            {
                return;
            }
            else if (fresh && c is '"' or '\'')
            {
                _quote = c;
            }
            else if (fresh && c is '[' or '{')
            {
                _brackets++;
                continue;
            }
            else if (_brackets > 0 && c is ']' or '}')
            {
                _brackets--;
            }
            else if (fresh && _brackets == 0 && c is '|' or '>')
            {
                // For a list's item it is the dash that counts.
                _block = first == at ? line[..at].LastIndexOf('-') : first;
                return;
            }

            // A quote in quotes is written twice: the second opens what the first has closed.
            fresh = c is '\'' || (c is ':' && IsEnd(line, at)) || (_brackets > 0 && c is ',' or ':');
        }
    }

    private static bool IsEnd(ReadOnlySpan<char> line, int colon) => colon + 1 == line.Length || line[colon + 1] == ' ';
}
