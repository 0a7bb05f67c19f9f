using System.Buffers.Binary;

namespace ContentKit.Core.Compression;

/// <summary>Bits into bytes from the lowest bit up, as Deflate packs them (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[4096];
    private int _length;
    private ulong _pending;
    private int _pendingBits;

    /// <summary>The whole bytes so far; what is not yet a byte is missing until <see cref="Align"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <param name="count">At most 32.</param>
    public void Bits(uint value, int count)
    {
        _pending |= (ulong)value << _pendingBits;
        _pendingBits += count;
        if (_pendingBits < 32) return;
        Reserve(4);
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), (uint)_pending);
        _length += 4;
        _pending >>= 32;
        _pendingBits -= 32;
    }

    /// <summary>Fills up to the next whole byte with zeros.</summary>
    public void Align()
    {
        Reserve(8);
        for (; _pendingBits > 0; _pendingBits -= 8)
        {
            _bytes[_length++] = (byte)_pending;
            _pending >>= 8;
        }

        _pendingBits = 0;
    }

    /// <summary>Whole bytes; only when aligned.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Clear() => (_length, _pending, _pendingBits) = (0, 0, 0);

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
