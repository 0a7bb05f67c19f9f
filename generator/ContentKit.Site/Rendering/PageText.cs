using System.Text;

namespace ContentKit.Site.Rendering;

/// <summary>Collects one page as UTF-8; the buffer stays for the next page.</summary>
internal sealed class PageText
{
    private const int ShortText = 16;

    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    public void Clear() => _length = 0;

    /// <summary>What has been written since the buffer was cleared; stands until something more is.</summary>
    public ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(0, _length);

    public void Write(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> free = _bytes.AsSpan(_length);
        int at = 0;
        // Most strings are names and marks of a few letters, for which a call to the encoding would take longer.
        if (text.Length <= ShortText)
            for (; at < text.Length && text[at] < 0x80; at++) free[at] = (byte)text[at];
        _length += at == text.Length ? at : at + Encoding.UTF8.GetBytes(text.AsSpan(at), free[at..]);
    }

    /// <summary>Writes one mark of HTML's own, such as <c>&lt;</c>.</summary>
    public void Write(byte mark)
    {
        Reserve(1);
        _bytes[_length++] = mark;
    }

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
