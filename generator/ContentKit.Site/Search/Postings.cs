using System.Text;

namespace ContentKit.Site.Search;

/// <summary>
/// The documents that hold one term, in ascending order. Written as gaps in base-64 digits (five bits a digit and one that
/// says more follow), or, when shorter, as <c>!</c> and a bitmap of six documents a digit.
/// </summary>
internal sealed class Postings
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private byte[] _gaps = new byte[4];
    private int _length;
    private int _last = -1;

    /// <summary>Adds a document not smaller than the last; the same one again is ignored.</summary>
    public void Add(int document)
    {
        if (document == _last) return;
        int gap = document - _last - 1;
        _last = document;
        do
        {
            if (_length == _gaps.Length) Array.Resize(ref _gaps, _length * 2);
            int more = gap > 31 ? 32 : 0;
            _gaps[_length++] = (byte)((gap & 31) | more);
            gap >>= 5;
        }
        while (gap > 0);
    }

    /// <summary>Adds the documents of <paramref name="later"/>, all of which come after those here.</summary>
    public void Append(Postings later)
    {
        int first = 0, shift = 0, at = 0, digit;
        do
        {
            digit = later._gaps[at++];
            first |= (digit & 31) << shift;
            shift += 5;
        }
        while ((digit & 32) != 0);
        // Its first gap counts from the start; the others stay as they are.
        Add(first);
        int rest = later._length - at;
        if (_length + rest > _gaps.Length) Array.Resize(ref _gaps, Math.Max(_length + rest, _gaps.Length * 2));
        later._gaps.AsSpan(at, rest).CopyTo(_gaps.AsSpan(_length));
        _length += rest;
        _last = later._last;
    }

    public void Write(StringBuilder text)
    {
        int bitmap = _last / 6 + 2;
        if (_length <= bitmap)
        {
            for (int at = 0; at < _length; at++) text.Append(Digits[_gaps[at]]);
            return;
        }

        byte[] bits = new byte[bitmap - 1];
        int document = -1;
        for (int at = 0; at < _length;)
        {
            int gap = 0, shift = 0, digit;
            do
            {
                digit = _gaps[at++];
                gap |= (digit & 31) << shift;
                shift += 5;
            }
            while ((digit & 32) != 0);
            document += gap + 1;
            bits[document / 6] |= (byte)(1 << (document % 6));
        }

        text.Append('!');
        foreach (byte six in bits) text.Append(Digits[six]);
    }
}
