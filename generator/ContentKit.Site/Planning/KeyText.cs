using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Site.Planning;

/// <summary>
/// Collects what a page shows and hashes it once. Like <see cref="KeyBuilder"/>, but a page has dozens of small parts
/// and a site tens of thousands of pages, so the parts are gathered before they are hashed.
/// </summary>
public sealed class KeyText
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    public KeyText Add(string? text)
    {
        if (text is null) return Add(-1L);
        int length = Encoding.UTF8.GetByteCount(text);
        Add((long)length);
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
        return this;
    }

    public KeyText Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), number);
        _bytes.Advance(8);
        return this;
    }

    public KeyText Add(bool flag) => Add(flag ? 1L : 0L);

    public KeyText Add(double number) => Add(BitConverter.DoubleToInt64Bits(number));

    public KeyText Add(DateOnly? date) => Add(date is { } day ? day.DayNumber : -1L);

    public KeyText Add(ContentKey key) => Add(key.Hex);

    public KeyText Add(IReadOnlyCollection<string> texts)
    {
        Add((long)texts.Count);
        foreach (string text in texts) Add(text);
        return this;
    }

    /// <summary>The key; the collector is empty again afterwards.</summary>
    public ContentKey Build()
    {
        ContentKey key = ContentKey.Of(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
        return key;
    }
}
