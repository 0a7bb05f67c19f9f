using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ContentKit.Export.Inspection;

/// <summary>
/// A PDF file read back object by object through its cross-reference table. Reads files with a classic table and plain
/// objects, as this project writes them; anything else is a <see cref="FormatException"/>.
/// </summary>
internal sealed class PdfDocument
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly Dictionary<int, PdfValue> _read = [];

    public PdfDocument(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        ReadOnlySpan<byte> span = bytes.Span;
        if (!span.StartsWith("%PDF-"u8)) throw new FormatException("no PDF header");
        Version = double.Parse(span.Slice(5, 3), NumberStyles.Float, CultureInfo.InvariantCulture);
        int start = span.LastIndexOf("startxref"u8);
        if (start < 0) throw new FormatException("no startxref");
        int table = new PdfLexer(bytes, start + 9).Next() is PdfValue.Number number ? (int)number.Value : 0;
        Trailer = ReadTable(table);
    }

    public double Version { get; }

    public PdfValue.Dictionary Trailer { get; }

    public IEnumerable<PdfValue> Objects => _offsets.Keys.Order().Select(Object);

    public PdfValue Resolve(PdfValue? value)
    {
        while (value is PdfValue.Reference reference) value = Object(reference.Object);
        return value ?? new PdfValue.Keyword("null");
    }

    /// <summary>An entry, references followed; null when absent or of another kind.</summary>
    public T? Entry<T>(PdfValue? holder, string key)
        where T : PdfValue =>
        Resolve(holder) is PdfValue.Dictionary dictionary && dictionary.Entries.TryGetValue(key, out PdfValue? value) ? Resolve(value) as T : null;

    /// <summary>A stream's bytes, inflated where they are deflated.</summary>
    public byte[] Stream(PdfValue.Dictionary stream)
    {
        int length = Entry<PdfValue.Number>(stream, "Length") is { } given ? (int)given.Value : 0;
        byte[] held = _bytes.Slice(stream.StreamStart, length).ToArray();
        if (Entry<PdfValue.Name>(stream, "Filter") is not { Value: "FlateDecode" }) return held;
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(held), CompressionMode.Decompress)) zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    private PdfValue Object(int number)
    {
        if (_read.TryGetValue(number, out PdfValue? known)) return known;
        if (!_offsets.TryGetValue(number, out int offset)) return new PdfValue.Keyword("null");
        var lexer = new PdfLexer(_bytes, offset);
        if (lexer.Next() is not PdfValue.Number { Value: var written } || (int)written != number) throw new FormatException(FormattableString.Invariant($"object {number} is not at {offset}"));
        lexer.Next(); // generation
        lexer.Next(); // obj
        return _read[number] = lexer.Next() ?? throw new FormatException("an object is empty");
    }

    private PdfValue.Dictionary ReadTable(int at)
    {
        string[] lines = Encoding.Latin1.GetString(_bytes.Span[at..]).Split('\n');
        if (lines[0].Trim() != "xref") throw new FormatException("no cross-reference table");
        int line = 1, next = at + lines[0].Length + 1;
        while (!lines[line].StartsWith("trailer", StringComparison.Ordinal))
        {
            int[] section = [.. lines[line].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
            next += lines[line++].Length + 1;
            for (int i = 0; i < section[1]; i++, next += lines[line++].Length + 1)
                if (lines[line][17] == 'n') _offsets[section[0] + i] = int.Parse(lines[line].AsSpan(0, 10), CultureInfo.InvariantCulture);
        }

        return new PdfLexer(_bytes, next + "trailer".Length).Next() as PdfValue.Dictionary ?? throw new FormatException("no trailer");
    }
}
