using System.Buffers.Binary;
using System.IO.Compression;
using ContentKit.Core.Compression;
using ContentKit.Export.Png;

namespace ContentKit.Export.Photos;

/// <summary>PNG files (third edition) of every colour type, depth and interlacing to pixels, and pixels to PNG without any other chunk.</summary>
internal static class PngPhoto
{
    /// <summary>All of a picture known to be small.</summary>
    /// <exception cref="PhotoException">Broken.</exception>
    public static PhotoPixels Decode(ReadOnlySpan<byte> file)
    {
        PhotoPixels? pixels = null;
        Decode(file, (width, height, channels) =>
        {
            pixels = new PhotoPixels(width, height, channels, new byte[(long)width * height * channels]);
            int at = 0;
            return row =>
            {
                row.CopyTo(pixels.Samples.AsSpan(at));
                at += row.Length;
            };
        });
        return pixels!;
    }

    /// <exception cref="PhotoException">Broken.</exception>
    public static void Decode(ReadOnlySpan<byte> file, PhotoRows rows)
    {
        PngHeader? header = null;
        byte[] palette = [], opacity = [];
        using var data = new MemoryStream(file.Length);
        for (int at = 8; at + 12 <= file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            if (length < 0 || length > file.Length - at - 12) throw PhotoException.Broken();
            ReadOnlySpan<byte> type = file.Slice(at + 4, 4), body = file.Slice(at + 8, length);
            // A damaged chunk that a viewer may pass over is passed over here too.
            bool needed = (type[0] & 0x20) == 0 || type.SequenceEqual("tRNS"u8);
            if (needed && BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..]) != Crc32.Of(body, Crc32.Of(type))) throw PhotoException.Broken();
            if (header is null) header = type.SequenceEqual("IHDR"u8) ? PngHeader.Read(body) : throw PhotoException.Broken();
            else if (type.SequenceEqual("PLTE"u8)) palette = body.ToArray();
            else if (type.SequenceEqual("tRNS"u8)) opacity = body.ToArray();
            else if (type.SequenceEqual("IDAT"u8)) data.Write(body);
            else if (type.SequenceEqual("IEND"u8)) break;
            at += 12 + length;
        }

        if (header is null || data.Length == 0) throw PhotoException.Broken();
        data.Position = 0;
        var samples = new PngSamples(header, palette, opacity);
        try
        {
            using var packed = new ZLibStream(data, CompressionMode.Decompress);
            PhotoRow row = rows(header.Width, header.Height, samples.Channels);
            int stride = header.Width * samples.Channels;
            // No row of an interlaced picture is known to be whole before the last passes.
            using var pixels = new PhotoBuffer(header.Interlaced ? stride * header.Height : stride);
            foreach ((int startX, int startY, int stepX, int stepY) in header.Passes())
                ReadPass(packed, header, startX, startY, stepX, stepY, (packedRow, width, y) =>
                {
                    Span<byte> to = header.Interlaced ? pixels.Bytes.Slice(y * stride, stride) : pixels.Bytes;
                    samples.Put(packedRow, width, startX, stepX, to);
                    if (!header.Interlaced) row(to);
                });
            for (int y = 0; header.Interlaced && y < header.Height; y++) row(pixels.Bytes.Slice(y * stride, stride));
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException)
        {
            throw PhotoException.Broken();
        }
    }

    /// <summary>As a palette where there are few colours, as screenshots have them; without opacity where everything is opaque.</summary>
    public static byte[] Encode(PhotoPixels photo)
    {
        PhotoPixels plain = photo.WithoutOpacity();
        (byte[] Palette, byte[] Entries)? few = plain.Channels == 3 ? plain.FewColours() : null;
        (int bytes, byte[] samples) = few is { } indexed ? (1, indexed.Entries) : (plain.Channels, plain.Samples);
        using var output = new MemoryStream();
        var png = new PngWriter(output, plain.Width, plain.Height, bytes switch { 1 => PngColour.Indexed256, 3 => PngColour.TrueColour, _ => PngColour.TrueColourWithOpacity });
        png.StandardColours();
        if (few is { } colours) png.Palette(colours.Palette);
        int stride = plain.Width * bytes;
        var rows = new byte[(stride + 1) * plain.Height];
        var filter = new PngRowFilter(stride, bytes);
        for (int y = 0; y < plain.Height; y++)
        {
            ReadOnlySpan<byte> row = samples.AsSpan(y * stride, stride);
            Span<byte> to = rows.AsSpan(y * (stride + 1), stride + 1);
            // Numbers of palette entries say nothing of their neighbours: the unfiltered row packs best (PNG, third edition, 12.7).
            if (few is null) filter.Apply(row, to);
            else row.CopyTo(to[1..]);
        }

        png.Data(Zlib.Compress(rows, DeflateEffort.Rows(stride + 1)));
        png.End();
        return output.ToArray();
    }

    /// <param name="take">Given an unfiltered row, how many pixels it has, and where it stands in the picture.</param>
    private static void ReadPass(Stream rows, PngHeader header, int startX, int startY, int stepX, int stepY, Action<byte[], int, int> take)
    {
        int width = (header.Width - startX + stepX - 1) / stepX;
        if (width <= 0) return;
        int stride = (width * header.BitsPerPixel + 7) / 8, back = Math.Max(1, header.BitsPerPixel / 8);
        byte[] row = new byte[stride], above = new byte[stride];
        for (int y = startY; y < header.Height; y += stepY)
        {
            int filter = rows.ReadByte();
            if (filter is < 0 or > 4) throw PhotoException.Broken();
            rows.ReadExactly(row);
            Unfilter(filter, row, above, back);
            take(row, width, y);
            (row, above) = (above, row);
        }
    }

    // PNG, third edition, 9.2.
    private static void Unfilter(int filter, byte[] row, byte[] above, int back)
    {
        for (int i = 0; i < row.Length; i++)
        {
            int left = i < back ? 0 : row[i - back], corner = i < back ? 0 : above[i - back];
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        int estimate = left + above - corner;
        int byLeft = Math.Abs(estimate - left), byAbove = Math.Abs(estimate - above), byCorner = Math.Abs(estimate - corner);
        return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }
}
