using System.Text;

namespace ContentKit.Export;

/// <summary>
/// A growing run of bytes for page content: numbers with a fixed count of decimals, written without allocation and the
/// same on every machine. A poster has a hundred thousand of them.
/// </summary>
/// <param name="decimals">Of coordinates. Three for millimetres; two for PDF points, which is 0.0035 mm and a sixth smaller; none for a font's own units.</param>
internal sealed class AsciiBuffer(int decimals = 3)
{
    private readonly int _unit = decimals switch { 0 => 1, 2 => 100, _ => 1000 };
    private byte[] _bytes = new byte[16 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public AsciiBuffer Byte(byte value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        _bytes[Length++] = value;
        return this;
    }

    public AsciiBuffer Space() => Byte((byte)' ');

    public AsciiBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return this;
    }

    public AsciiBuffer Text(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
        return this;
    }

    /// <summary>Rounded half away from zero, without trailing zeros: 12.5, -0.25, 3.</summary>
    public AsciiBuffer Number(double value)
    {
        Reserve(24);
        long units = (long)Math.Round(value * _unit, MidpointRounding.AwayFromZero);
        if (units < 0)
        {
            _bytes[Length++] = (byte)'-';
            units = -units;
        }

        (long whole, long fraction) = Math.DivRem(units, _unit);
        whole.TryFormat(_bytes.AsSpan(Length), out int written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
        if (fraction == 0) return this;

        _bytes[Length++] = (byte)'.';
        for (int digit = _unit / 10; fraction > 0; digit /= 10)
        {
            (long figure, fraction) = Math.DivRem(fraction, digit);
            _bytes[Length++] = (byte)('0' + figure);
        }

        return this;
    }

    /// <summary>Factors of a matrix, to a millionth: a metre away they are off by a micrometre.</summary>
    public AsciiBuffer Factor(double value) =>
        Text(Math.Round(value, 6).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture));

    public AsciiBuffer Integer(long value) => Number(value);

    public override string ToString() => Encoding.UTF8.GetString(Written);

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }
}
