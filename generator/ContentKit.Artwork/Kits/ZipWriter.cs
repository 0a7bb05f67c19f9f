using System.Buffers.Binary;
using System.Text;
using ContentKit.Core.Compression;

namespace ContentKit.Artwork.Kits;

/// <summary>
/// Writes a ZIP that is the same on every machine: entries in the order given, the time 1980-01-01 00:00, UTF-8 names, and our own
/// deflater, since the runtime's differs between versions and processors. Text and bitmaps are deflated in memory; everything
/// else is compressed already and is stored, its source opened twice, once for length and checksum and once to copy, so
/// that nothing large is held and no length comes after its data. Sizes and counts past the old limits use ZIP64.
/// </summary>
public sealed class ZipWriter(Stream output)
{
    private const ushort StoredVersion = 10;
    private const ushort DeflatedVersion = 20;
    private const ushort Zip64Version = 45;
    // Bit 11: the name is UTF-8 (APPNOTE 4.4.4).
    private const ushort Utf8Names = 1 << 11;
    private const ushort FixedTime = 0;
    // Year 0 (1980), month 1, day 1: the earliest date the format knows.
    private const ushort FixedDate = (1 << 5) | 1;
    // Made on Unix, so that unzip gives the plain-file permissions below instead of guessing.
    private const ushort MadeOnUnix = 3 << 8;
    private const uint PlainFile = 0x81A4u << 16;

    // Longer sources are stored whatever they are, so that no more than this is held.
    private const int MostDeflated = 16 << 20;

    private readonly List<Entry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly byte[] _buffer = new byte[81920];
    private long _position;

    /// <param name="Packed">Bytes as they stand in the ZIP.</param>
    private readonly record struct Entry(byte[] Name, bool Deflated, uint Crc, long Length, long Packed, long Offset)
    {
        public bool IsLarge => Length >= uint.MaxValue || Packed >= uint.MaxValue;

        public bool IsFar => Offset >= uint.MaxValue;

        public ushort Version => IsLarge || IsFar ? Zip64Version : Deflated ? DeflatedVersion : StoredVersion;
    }

    /// <param name="name">With <c>/</c>; see <see cref="ArchiveName.IsSafe"/>.</param>
    /// <param name="open">Called once or twice; must give the same bytes both times.</param>
    /// <exception cref="ArgumentException">The name is unsafe or, letters' case aside, taken: a bug in the plan.</exception>
    /// <exception cref="IOException">The source changed between the two readings, or cannot be read.</exception>
    public void Add(string name, Func<Stream> open)
    {
        Claim(name);
        if (!PackedFile.IsDeflatable(name) || !Deflate(name, open)) Store(name, open);
    }

    /// <param name="name">With <c>/</c>; see <see cref="ArchiveName.IsSafe"/>.</param>
    /// <exception cref="ArgumentException">The name is unsafe or, letters' case aside, taken.</exception>
    public void Add(string name, PackedFile file)
    {
        Claim(name);
        Put(name, file);
    }

    /// <summary>Writes the directory. Nothing can be added afterwards; the stream stays open.</summary>
    public void Finish()
    {
        long start = _position;
        foreach (Entry entry in _entries) WriteCentralHeader(entry);
        long size = _position - start;
        if (_entries.Count >= ushort.MaxValue || start >= uint.MaxValue || size >= uint.MaxValue) WriteZip64End(start, size);

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        ushort count = (ushort)Math.Min(_entries.Count, ushort.MaxValue);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], Clamp(size));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], Clamp(start));
        Put(end);
        output.Flush();
    }

    private void Claim(string name)
    {
        if (!ArchiveName.IsSafe(name)) throw new ArgumentException($"\"{name}\" is not a safe name in a ZIP", nameof(name));
        if (!_names.Add(ArchiveName.Fold(name))) throw new ArgumentException($"\"{name}\" is already in the ZIP", nameof(name));
    }

    private void Put(string name, PackedFile file)
    {
        var entry = new Entry(Encoding.UTF8.GetBytes(name), file.Deflated, file.Crc, file.Length, file.Bytes.Length, _position);
        WriteLocalHeader(entry);
        Put(file.Bytes.Span);
        _entries.Add(entry);
    }

    private void Store(string name, Func<Stream> open)
    {
        (uint crc, long length) = Read(open, copy: false);
        var entry = new Entry(Encoding.UTF8.GetBytes(name), false, crc, length, length, _position);
        WriteLocalHeader(entry);
        (uint copied, long copiedLength) = Read(open, copy: true);
        if (copied != crc || copiedLength != length) throw new IOException($"{name} changed while it was being packed");
        _entries.Add(entry);
    }

    /// <returns>False, with nothing written, when the source is too large to hold.</returns>
    private bool Deflate(string name, Func<Stream> open)
    {
        using var memory = new MemoryStream();
        using (Stream source = open())
        {
            for (int read; (read = source.Read(_buffer)) > 0;)
            {
                memory.Write(_buffer, 0, read);
                if (memory.Length > MostDeflated) return false;
            }
        }

        Put(name, PackedFile.Of(name, memory.GetBuffer().AsMemory(0, (int)memory.Length)));
        return true;
    }

    private (uint Crc, long Length) Read(Func<Stream> open, bool copy)
    {
        uint crc = 0;
        long length = 0;
        using Stream source = open();
        for (int read; (read = source.Read(_buffer)) > 0; length += read)
        {
            crc = Crc32.Of(_buffer.AsSpan(0, read), crc);
            if (copy) Put(_buffer.AsSpan(0, read));
        }

        return (crc, length);
    }

    private void WriteLocalHeader(Entry entry)
    {
        Span<byte> header = stackalloc byte[30];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header[4..], entry);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], (ushort)(entry.IsLarge ? 20 : 0));
        Put(header);
        Put(entry.Name);
        if (entry.IsLarge) WriteExtra([entry.Length, entry.Packed]);
    }

    private void WriteCentralHeader(Entry entry)
    {
        long[] extra = [.. entry.IsLarge ? [entry.Length, entry.Packed] : Array.Empty<long>(), .. entry.IsFar ? [entry.Offset] : Array.Empty<long>()];
        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], (ushort)(MadeOnUnix | entry.Version));
        WriteCommon(header[6..], entry);
        BinaryPrimitives.WriteUInt16LittleEndian(header[30..], (ushort)(extra.Length == 0 ? 0 : 4 + (8 * extra.Length)));
        BinaryPrimitives.WriteUInt32LittleEndian(header[38..], PlainFile);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], Clamp(entry.Offset));
        Put(header);
        Put(entry.Name);
        if (extra.Length > 0) WriteExtra(extra);
    }

    // The 24 bytes that both headers share, from "version needed" to the name's length.
    private static void WriteCommon(Span<byte> header, Entry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, entry.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], (ushort)(entry.Deflated ? 8 : 0));
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], FixedTime);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FixedDate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        // With ZIP64 both stand in the extra field, also the one that would fit.
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.IsLarge ? uint.MaxValue : (uint)entry.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.IsLarge ? uint.MaxValue : (uint)entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)entry.Name.Length);
    }

    private void WriteExtra(ReadOnlySpan<long> values)
    {
        Span<byte> extra = stackalloc byte[4 + (8 * 3)];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], (ushort)(8 * values.Length));
        for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt64LittleEndian(extra[(4 + (8 * i))..], values[i]);
        Put(extra[..(4 + (8 * values.Length))]);
    }

    private void WriteZip64End(long start, long size)
    {
        long at = _position;
        Span<byte> record = stackalloc byte[56 + 20];
        record.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(record[4..], 56 - 12);
        BinaryPrimitives.WriteUInt16LittleEndian(record[12..], MadeOnUnix | Zip64Version);
        BinaryPrimitives.WriteUInt16LittleEndian(record[14..], Zip64Version);
        BinaryPrimitives.WriteInt64LittleEndian(record[24..], _entries.Count);
        BinaryPrimitives.WriteInt64LittleEndian(record[32..], _entries.Count);
        BinaryPrimitives.WriteInt64LittleEndian(record[40..], size);
        BinaryPrimitives.WriteInt64LittleEndian(record[48..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(record[56..], 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(record[64..], at);
        BinaryPrimitives.WriteUInt32LittleEndian(record[72..], 1);
        Put(record);
    }

    private static uint Clamp(long value) => (uint)Math.Min(value, uint.MaxValue);

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += bytes.Length;
    }
}
