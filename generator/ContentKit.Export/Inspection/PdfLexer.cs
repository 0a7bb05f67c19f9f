using System.Globalization;
using System.Text;

namespace ContentKit.Export.Inspection;

/// <summary>Reads PDF objects from bytes, one after another.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, int position = 0)
{
    private int _at = position;

    private ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <returns>Null at the end.</returns>
    /// <exception cref="FormatException">Not PDF.</exception>
    public PdfValue? Next()
    {
        SkipSpace();
        if (_at >= Bytes.Length) return null;
        byte first = Bytes[_at];
        switch (first)
        {
            case (byte)'/':
                _at++;
                return new PdfValue.Name(ReadName());
            case (byte)'(':
                return new PdfValue.Text(ReadLiteral());
            case (byte)'[':
                _at++;
                return new PdfValue.Array(ReadUntil((byte)']'));
            case (byte)'<' when Peek(1) == '<':
                _at += 2;
                return ReadDictionary();
            case (byte)'<':
                return new PdfValue.Text(ReadHexadecimal());
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                return ReadNumberOrReference();
            default:
                string word = ReadWord();
                return word.Length > 0 ? new PdfValue.Keyword(word) : throw new FormatException(FormattableString.Invariant($"stray byte {first:X2} at {_at}"));
        }
    }

    private PdfValue.Dictionary ReadDictionary()
    {
        var entries = new SortedDictionary<string, PdfValue>(StringComparer.Ordinal);
        for (SkipSpace(); !(Peek(0) == '>' && Peek(1) == '>'); SkipSpace())
        {
            if (Next() is not PdfValue.Name key) throw new FormatException(FormattableString.Invariant($"a dictionary key is no name at {_at}"));
            entries[key.Value] = Next() ?? throw new FormatException("the file ends inside a dictionary");
        }

        _at += 2;
        int after = _at;
        SkipSpace();
        if (!Bytes[_at..].StartsWith("stream"u8))
        {
            _at = after;
            return new PdfValue.Dictionary(entries);
        }

        _at += 6;
        if (Peek(0) == '\r') _at++;
        if (Peek(0) == '\n') _at++;
        return new PdfValue.Dictionary(entries, _at);
    }

    private List<PdfValue> ReadUntil(byte end)
    {
        List<PdfValue> items = [];
        for (SkipSpace(); Peek(0) != end; SkipSpace())
            items.Add(Next() ?? throw new FormatException("the file ends inside an array"));
        _at++;
        return items;
    }

    private PdfValue ReadNumberOrReference()
    {
        double number = ReadNumber();
        int after = _at;
        if (number >= 0 && number == Math.Floor(number) && TryWholeAndR()) return new PdfValue.Reference((int)number);
        _at = after;
        return new PdfValue.Number(number);
    }

    /// <summary>The rest of <c>12 0 R</c>.</summary>
    private bool TryWholeAndR()
    {
        SkipSpace();
        int start = _at;
        while (Peek(0) is >= '0' and <= '9') _at++;
        if (_at == start) return false;
        SkipSpace();
        if (Peek(0) != 'R' || !IsEnd(Peek(1))) return false;
        _at++;
        return true;
    }

    private double ReadNumber()
    {
        int start = _at;
        while (Peek(0) is '+' or '-' or '.' or (>= '0' and <= '9')) _at++;
        return double.Parse(Bytes[start.._at], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private string ReadName()
    {
        var name = new List<byte>();
        for (; !IsEnd(Peek(0)); _at++)
        {
            if (Peek(0) == '#')
            {
                name.Add(byte.Parse(Bytes.Slice(_at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                _at += 2;
            }
            else
            {
                name.Add(Bytes[_at]);
            }
        }

        return Encoding.UTF8.GetString([.. name]);
    }

    private string ReadWord()
    {
        int start = _at;
        while (!IsEnd(Peek(0))) _at++;
        return Encoding.ASCII.GetString(Bytes[start.._at]);
    }

    private byte[] ReadLiteral()
    {
        var text = new List<byte>();
        int depth = 0;
        for (; _at < Bytes.Length; _at++)
        {
            byte value = Bytes[_at];
            if (value == '(' && depth++ == 0) continue;
            if (value == ')' && --depth == 0)
            {
                _at++;
                return [.. text];
            }

            if (value == '\\') value = Bytes[++_at];
            text.Add(value);
        }

        throw new FormatException("the file ends inside a string");
    }

    private byte[] ReadHexadecimal()
    {
        int end = Bytes[_at..].IndexOf((byte)'>');
        if (end < 0) throw new FormatException("the file ends inside a string");
        byte[] text = Convert.FromHexString(Encoding.ASCII.GetString(Bytes.Slice(_at + 1, end - 1)));
        _at += end + 1;
        return text;
    }

    private void SkipSpace()
    {
        for (; _at < Bytes.Length; _at++)
        {
            if (Bytes[_at] == '%')
                while (_at < Bytes.Length && Bytes[_at] is not ((byte)'\n' or (byte)'\r')) _at++;
            else if (Bytes[_at] is not (0 or 9 or 10 or 12 or 13 or 32)) return;
        }
    }

    private int Peek(int ahead) => _at + ahead < Bytes.Length ? Bytes[_at + ahead] : -1;

    private static bool IsEnd(int value) => value is -1 or 0 or 9 or 10 or 12 or 13 or 32 or '/' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '%';
}
