using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ContentKit.Core;

/// <summary>
/// Collects everything an output depends on. Each part is length-prefixed, so ("ab","c") and ("a","bc") differ.
/// Parts are gathered and hashed together: a page has dozens of small ones, and a site tens of thousands of pages.
/// </summary>
public sealed class KeyBuilder : IDisposable
{
    /// <summary>Parts from this many bytes on, such as fonts, are hashed as they come.</summary>
    private const int Large = 1 << 14;

    private readonly ArrayBufferWriter<byte> _bytes = new(512);
    private IncrementalHash? _before;

    public KeyBuilder Add(string? text)
    {
        if (text is null) return Add(-1L);
        // Room for the longest form, so that the text is gone through once; its length is written before it afterwards.
        Span<byte> room = _bytes.GetSpan(sizeof(long) + Encoding.UTF8.GetMaxByteCount(text.Length));
        int length = Encoding.UTF8.GetBytes(text, room[sizeof(long)..]);
        BinaryPrimitives.WriteInt64LittleEndian(room, length);
        _bytes.Advance(sizeof(long) + length);
        return this;
    }

    public KeyBuilder Add(ReadOnlySpan<byte> bytes)
    {
        Add((long)bytes.Length);
        if (bytes.Length < Large)
        {
            _bytes.Write(bytes);
            return this;
        }

        _before ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        _before.AppendData(_bytes.WrittenSpan);
        _before.AppendData(bytes);
        _bytes.ResetWrittenCount();
        return this;
    }

    public KeyBuilder Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), number);
        _bytes.Advance(8);
        return this;
    }

    public KeyBuilder Add(double number) => Add(BitConverter.DoubleToInt64Bits(number));

    public KeyBuilder Add(bool flag) => Add(flag ? 1L : 0L);

    public KeyBuilder Add(DateOnly? date) => Add(date is { } day ? day.DayNumber : -1L);

    public KeyBuilder Add(ContentKey key) => Add(key.Hex);

    public KeyBuilder Add(IReadOnlyCollection<string> texts)
    {
        Add((long)texts.Count);
        foreach (string text in texts) Add(text);
        return this;
    }

    /// <summary>The key; the collector is empty again afterwards.</summary>
    public ContentKey Build()
    {
        ContentKey key;
        if (_before is null)
        {
            key = ContentKey.Of(_bytes.WrittenSpan);
        }
        else
        {
            _before.AppendData(_bytes.WrittenSpan);
            key = new ContentKey(Convert.ToHexStringLower(_before.GetHashAndReset()));
        }

        _bytes.ResetWrittenCount();
        return key;
    }

    public void Dispose() => _before?.Dispose();
}
