using System.Text;

namespace ContentKit.Site.Rendering;

/// <summary>Collects one page as UTF-8; the buffer stays for the next page.</summary>
internal sealed class PageText
{
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    public void Clear() => _length = 0;

    public byte[] ToUtf8() => _bytes[.._length];

    public void Write(string text)
    {
        int most = _length + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, most));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }
}
