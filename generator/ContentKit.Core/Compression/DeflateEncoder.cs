using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContentKit.Core.Compression;

/// <summary>
/// Deflate (RFC 1951) in managed code, so that files have the same bytes on every machine: the runtime's own compressor
/// is a native library whose choices differ between processors and versions. Not thread-safe; reusable.
/// </summary>
internal sealed class DeflateEncoder
{
    private const int HashBits = 15;
    private const int Mask = DeflateSymbols.Window - 1;

    // Four equal bytes name a place to compare; looking for three finds little and costs twice the time [M].
    private const int Shortest = 4;

    private readonly int[] _newest = new int[1 << HashBits];
    private readonly int[] _older = new int[DeflateSymbols.Window];
    private readonly DeflateBlock _block = new();

    /// <summary>Compresses <paramref name="data"/> on its own, without looking back at earlier calls.</summary>
    /// <param name="last">Ends the stream; otherwise ends on a whole byte, so that the next piece can follow.</param>
    public void Compress(ReadOnlySpan<byte> data, DeflateEffort effort, BitWriter bits, bool last)
    {
        Array.Fill(_newest, -1);
        int position = 0, blockStart = 0;
        while (position < data.Length)
        {
            (int length, int distance) = Search(data, position, effort);
            Insert(data, position);
            if (length > 0 && length < effort.GoodLength)
            {
                // A longer repeat one byte later is worth a literal.
                (int laterLength, int laterDistance) = Search(data, position + 1, effort);
                if (laterLength > length)
                {
                    _block.Literal(data[position++]);
                    if (_block.IsFull) EndBlock(data[blockStart..position], false);
                    (length, distance) = (laterLength, laterDistance);
                }
            }

            if (length == 0)
            {
                _block.Literal(data[position++]);
            }
            else
            {
                _block.Repeat(length, distance);
                InsertRepeat(data, position, length, effort);
                position += length;
            }

            if (_block.IsFull) EndBlock(data[blockStart..position], last && position == data.Length);
        }

        if (!_block.IsEmpty || (last && blockStart == data.Length && data.IsEmpty)) EndBlock(data[blockStart..], last);
        if (!last)
        {
            bits.Bits(0, 3);
            DeflateBlock.Stored(bits, []);
        }

        void EndBlock(ReadOnlySpan<byte> plain, bool final)
        {
            _block.Write(bits, plain, final);
            blockStart += plain.Length;
        }
    }

    /// <returns>Length 0 when nothing of four bytes or more repeats.</returns>
    private (int Length, int Distance) Search(ReadOnlySpan<byte> data, int position, DeflateEffort effort)
    {
        int limit = Math.Min(DeflateSymbols.LongestMatch, data.Length - position);
        if (limit < Shortest) return default;

        int best = Shortest - 1, distance = 0;
        if (effort.RowLength > 0 && effort.RowLength <= Math.Min(position, DeflateSymbols.Window))
        {
            int above = Common(data, position - effort.RowLength, position, limit);
            if (above > best) (best, distance) = (above, effort.RowLength);
            if (best >= effort.GoodLength || best == limit) return (best, distance);
        }

        int candidate = _newest[Hash(data, position)], oldest = Math.Max(0, position - DeflateSymbols.Window);
        for (int tries = effort.Tries; tries > 0 && candidate >= oldest; tries--)
        {
            if (data[candidate + best] == data[position + best])
            {
                int length = Common(data, candidate, position, limit);
                if (length > best)
                {
                    (best, distance) = (length, position - candidate);
                    if (best >= effort.GoodLength || best == limit) break;
                }
            }

            int next = _older[candidate & Mask];
            if (next >= candidate) break;
            candidate = next;
        }

        return distance == 0 ? default : (best, distance);
    }

    private void InsertRepeat(ReadOnlySpan<byte> data, int position, int length, DeflateEffort effort)
    {
        // Inside a long repeat every place is like the one before; its first and last bytes are enough to find it again.
        int end = position + length;
        if (length < effort.GoodLength)
        {
            for (int at = position; at < end; at++) Insert(data, at);
            return;
        }

        Insert(data, position);
        Insert(data, end - 1);
    }

    private void Insert(ReadOnlySpan<byte> data, int position)
    {
        if (position + Shortest > data.Length) return;
        ref int newest = ref _newest[Hash(data, position)];
        if (newest == position) return;
        _older[position & Mask] = newest;
        newest = position;
    }

    private static uint Hash(ReadOnlySpan<byte> data, int position) =>
        Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(data), position)) * 0x9E3779B1u >> 32 - HashBits;

    private static int Common(ReadOnlySpan<byte> data, int earlier, int later, int limit)
    {
        ref byte start = ref MemoryMarshal.GetReference(data);
        int length = 0;
        for (; length + 8 <= limit; length += 8)
        {
            ulong difference = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, earlier + length)) ^
                               Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, later + length));
            if (difference != 0) return length + (BitOperations.TrailingZeroCount(difference) >> 3);
        }

        while (length < limit && Unsafe.Add(ref start, earlier + length) == Unsafe.Add(ref start, later + length)) length++;
        return length;
    }
}
