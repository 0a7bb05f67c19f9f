using System.Globalization;

namespace ContentKit.Drawing.Svg;

/// <summary>Reads numbers as SVG writes them: separated by spaces, commas or only by a sign or a second point.</summary>
internal ref struct SvgNumbers(ReadOnlySpan<char> text)
{
    // Larger coordinates belong to no drawing and would make renderers crawl.
    private const double Largest = 1e6;

    private ReadOnlySpan<char> _rest = text;

    internal static bool TryOne(string text, out double number)
    {
        var numbers = new SvgNumbers(text);
        return numbers.TryNext(out number) && numbers.AtEnd();
    }

    internal static bool TryList(string text, out double[] list)
    {
        var found = new List<double>();
        var numbers = new SvgNumbers(text);
        while (!numbers.AtEnd())
        {
            if (!numbers.TryNext(out double number))
            {
                list = [];
                return false;
            }

            found.Add(number);
        }

        list = [.. found];
        return true;
    }

    internal bool AtEnd()
    {
        SkipSeparators();
        return _rest.IsEmpty;
    }

    /// <summary>The next letter, if one comes next.</summary>
    internal bool TryLetter(out char letter)
    {
        SkipSeparators();
        letter = _rest.IsEmpty ? '\0' : _rest[0];
        if (!char.IsAsciiLetter(letter)) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>A flag of an arc: 0 or 1, possibly with nothing between it and the next number.</summary>
    internal bool TryFlag(out bool flag)
    {
        SkipSeparators();
        flag = !_rest.IsEmpty && _rest[0] == '1';
        if (_rest.IsEmpty || _rest[0] is not ('0' or '1')) return false;
        _rest = _rest[1..];
        return true;
    }

    internal bool TryNext(out double number)
    {
        SkipSeparators();
        int end = 0;
        if (end < _rest.Length && _rest[end] is '+' or '-') end++;
        while (end < _rest.Length && char.IsAsciiDigit(_rest[end])) end++;
        if (end < _rest.Length && _rest[end] == '.')
        {
            end++;
            while (end < _rest.Length && char.IsAsciiDigit(_rest[end])) end++;
        }

        if (end > 0 && end < _rest.Length && _rest[end] is 'e' or 'E')
        {
            int exponent = end + 1;
            if (exponent < _rest.Length && _rest[exponent] is '+' or '-') exponent++;
            if (exponent < _rest.Length && char.IsAsciiDigit(_rest[exponent]))
            {
                end = exponent;
                while (end < _rest.Length && char.IsAsciiDigit(_rest[end])) end++;
            }
        }

        if (!double.TryParse(_rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out number) || Math.Abs(number) > Largest) return false;
        _rest = _rest[end..];
        return true;
    }

    private void SkipSeparators() => _rest = _rest.TrimStart(" \t\r\n,");
}
