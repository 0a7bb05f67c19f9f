using System.Buffers;

namespace ContentKit.Core.Compression;

/// <summary>
/// A zlib stream made of pieces of a fixed amount of data as rows arrive, so that neither the picture nor one large window
/// is held. How rows arrive does not change the bytes.
/// </summary>
internal sealed class ZlibPieces(int rowLength, Action<byte[]> sink) : IDisposable
{
    // [M] smaller pieces lose 1 % of size each halving, larger ones leave the processor's cache.
    private const int PieceBytes = 1 << 20;

    private readonly int _length = Whole(rowLength);
    private readonly byte[] _piece = ArrayPool<byte>.Shared.Rent(Whole(rowLength));
    private readonly DeflateEffort _effort = DeflateEffort.Rows(rowLength);
    private int _filled;
    private uint _checksum = Adler32.Start;
    private bool _begun;

    /// <summary>Where the next row is to be written, all of it: what stands there is of another time.</summary>
    public Span<byte> NextRow()
    {
        if (_filled == _length) Flush(last: false);
        Span<byte> row = _piece.AsSpan(_filled, rowLength);
        _filled += rowLength;
        return row;
    }

    public void End() => Flush(last: true);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_piece);

    // A piece ends with a row.
    private static int Whole(int rowLength) => Math.Max(1, PieceBytes / rowLength) * rowLength;

    private void Flush(bool last)
    {
        ReadOnlySpan<byte> data = _piece.AsSpan(0, _filled);
        byte[] piece = Zlib.Piece(data, _effort, last);
        _checksum = Adler32.Join(_checksum, Adler32.Of(data), data.Length);
        byte[] held = last ? [.. piece, .. Zlib.Checksum(_checksum)] : piece;
        sink(_begun ? held : [.. Zlib.Header, .. held]);
        _begun = true;
        _filled = 0;
    }
}
