using System.Text;

namespace ContentKit.Site.Rendering;

/// <summary>Collects one page's text; the buffer stays for the next page.</summary>
internal sealed class PageText : TextWriter
{
    private char[] _chars = new char[64 * 1024];
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public void Clear() => _length = 0;

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_chars, 0, _length);

    public override void Write(char value)
    {
        Reserve(1);
        _chars[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    private void Reserve(int more)
    {
        if (_length + more > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + more));
    }
}
