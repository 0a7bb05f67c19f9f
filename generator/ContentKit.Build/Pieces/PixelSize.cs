using System.Buffers.Binary;

namespace ContentKit.Build.Pieces;

/// <summary>Reads a picture's size from its own header, so that the manifest says what the file is, not what was meant.</summary>
internal static class PixelSize
{
    /// <returns>(0, 0) for kinds that are not pixels.</returns>
    public static (int Width, int Height) Of(string kind, ReadOnlySpan<byte> file) => kind switch
    {
        "png" => (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..])),
        "bmp" => (BinaryPrimitives.ReadInt32LittleEndian(file[18..]), Math.Abs(BinaryPrimitives.ReadInt32LittleEndian(file[22..]))),
        "gif" => (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..])),
        "tiff" => Tiff(file),
        _ => (0, 0),
    };

    private static (int Width, int Height) Tiff(ReadOnlySpan<byte> file)
    {
        int width = 0, height = 0;
        int directory = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        int entries = BinaryPrimitives.ReadUInt16LittleEndian(file[directory..]);
        for (int i = 0; i < entries; i++)
        {
            ReadOnlySpan<byte> entry = file.Slice(directory + 2 + i * 12, 12);
            // Short values sit in the first two bytes of the value field, which little-endian reads the same way.
            int value = BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
            switch (BinaryPrimitives.ReadUInt16LittleEndian(entry))
            {
                case 256: width = value; break;
                case 257: height = value; break;
            }
        }

        return (width, height);
    }
}
