using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ContentKit.Core;

/// <summary>
/// Collects everything an output depends on. Each part is length-prefixed, so ("ab","c") and ("a","bc") differ.
/// </summary>
public sealed class KeyBuilder : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public KeyBuilder Add(string? text)
    {
        if (text is null) return AddLength(-1);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        AddLength(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    public KeyBuilder Add(ReadOnlySpan<byte> bytes)
    {
        AddLength(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    public KeyBuilder Add(long number)
    {
        Span<byte> buffer = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(buffer, number);
        _hash.AppendData(buffer);
        return this;
    }

    public KeyBuilder Add(double number) => Add(BitConverter.DoubleToInt64Bits(number));

    public KeyBuilder Add(bool flag) => Add(flag ? 1L : 0L);

    public KeyBuilder Add(ContentKey key) => Add(key.Hex);

    public KeyBuilder Add(IReadOnlyCollection<string> texts)
    {
        AddLength(texts.Count);
        foreach (string text in texts) Add(text);
        return this;
    }

    public ContentKey Build() => new(Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public void Dispose() => _hash.Dispose();

    private KeyBuilder AddLength(long length) => Add(length);
}
