using System.Buffers;
using System.Buffers.Text;

namespace ContentKit.Drawing.Text;

/// <summary>
/// The lines of a Unifont <c>.hex</c> file (<c>4E00:</c> and 32 or 64 hexadecimal digits), found by code point without
/// reading them all: one pass notes where each line starts.
/// </summary>
internal sealed class HexGlyphs
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly Dictionary<int, int> _lineStarts = [];

    /// <exception cref="InvalidDataException">A line is not of the format.</exception>
    internal HexGlyphs(ReadOnlyMemory<byte> file)
    {
        _file = file;
        ReadOnlySpan<byte> bytes = file.Span;
        _lineStarts.EnsureCapacity(bytes.Length / 64);
        for (int start = 0; start < bytes.Length;)
        {
            ReadOnlySpan<byte> line = Line(bytes, start);
            if (line.Length > 0)
            {
                int colon = line.IndexOf((byte)':');
                if (colon < 4 || !Utf8Parser.TryParse(line[..colon], out int codePoint, out int used, 'X') || used != colon)
                    throw new InvalidDataException($"bitmap font: no code point at byte {start}");
                _lineStarts[codePoint] = start;
            }

            start += line.Length + 1;
        }
    }

    /// <returns>A glyph of width 0 when the font has none.</returns>
    /// <exception cref="InvalidDataException">Its digits are not hexadecimal.</exception>
    internal HexGlyph Find(int codePoint)
    {
        if (!_lineStarts.TryGetValue(codePoint, out int start)) return default;
        ReadOnlySpan<byte> line = Line(_file.Span, start).TrimEnd((byte)'\r');
        ReadOnlySpan<byte> digits = line[(line.IndexOf((byte)':') + 1)..];
        if (digits.Length is not (32 or 64)) return default;
        var rows = new byte[digits.Length / 2];
        if (Convert.FromHexString(digits, rows, out _, out _) != OperationStatus.Done)
            throw new InvalidDataException($"bitmap font: U+{codePoint:X4} has digits that are not hexadecimal");
        return new HexGlyph(digits.Length / 4, rows);
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes, int start)
    {
        ReadOnlySpan<byte> rest = bytes[start..];
        int end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }
}
