namespace ContentKit.Site.Search;

/// <summary>
/// The terms of a run of documents. A text has a pair of Han characters at almost every place, and a site millions of them,
/// so they are looked up as numbers in a table of its own.
/// </summary>
internal sealed class TermTable
{
    // Both characters of a pair, the first above; below a single one is 0, and 0 is a free place.
    private uint[] _pairs = new uint[1 << 12];
    private TermEntry?[] _entries = new TermEntry?[1 << 12];
    private int _count;
    private readonly Dictionary<string, TermEntry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermEntry>.AlternateLookup<ReadOnlySpan<char>> _findWord;
    private readonly Action<char, char> _addHan;
    private readonly Action<ReadOnlySpan<char>> _addWord;
    private int _document;
    private bool _title;

    public TermTable()
    {
        _findWord = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _addHan = AddHan;
        _addWord = AddWord;
    }

    /// <summary>All terms, in no order.</summary>
    public IEnumerable<TermEntry> Entries => _entries.OfType<TermEntry>().Concat(_words.Values);

    /// <summary>Adds the terms of a text; documents come in ascending order.</summary>
    public void Add(int document, string text, bool title)
    {
        _document = document;
        _title = title;
        Terms.Cut(text, single: title, _addHan, _addWord);
    }

    /// <summary>Adds the terms of <paramref name="later"/>, whose documents all come after those here. It is of no use afterwards.</summary>
    public void Append(TermTable later)
    {
        for (int at = 0; at < later._pairs.Length; at++)
        {
            if (later._entries[at] is not { } entry) continue;
            ref TermEntry? place = ref PlaceOf(later._pairs[at]);
            if (place is null) place = entry;
            else place.Append(entry);
        }

        foreach ((string word, TermEntry entry) in later._words)
        {
            if (_words.TryGetValue(word, out TermEntry? earlier)) earlier.Append(entry);
            else _words[word] = entry;
        }
    }

    private void AddHan(char first, char second)
    {
        ref TermEntry? place = ref PlaceOf(((uint)first << 16) | second);
        place ??= new TermEntry(second == '\0' ? first.ToString() : string.Concat([first], [second]));
        place.Add(_document, _title);
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (!_findWord.TryGetValue(word, out TermEntry? entry))
        {
            entry = new TermEntry(word.ToString());
            _words[entry.Term] = entry;
        }

        entry.Add(_document, _title);
    }

    private ref TermEntry? PlaceOf(uint pair)
    {
        if (_count * 2 > _pairs.Length) Grow();
        int mask = _pairs.Length - 1;
        int at = (int)((pair * 2654435769u) >> 8) & mask;
        while (_pairs[at] != pair)
        {
            if (_pairs[at] == 0)
            {
                _pairs[at] = pair;
                _count++;
                break;
            }

            at = (at + 1) & mask;
        }

        return ref _entries[at];
    }

    private void Grow()
    {
        (uint[] pairs, TermEntry?[] entries) = (_pairs, _entries);
        _pairs = new uint[pairs.Length * 2];
        _entries = new TermEntry?[pairs.Length * 2];
        _count = 0;
        for (int at = 0; at < pairs.Length; at++)
            if (entries[at] is { } entry) PlaceOf(pairs[at]) = entry;
    }
}
