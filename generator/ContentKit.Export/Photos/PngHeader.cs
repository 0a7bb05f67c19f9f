using System.Buffers.Binary;

namespace ContentKit.Export.Photos;

/// <summary>The IHDR chunk (PNG, third edition, 11.2.1).</summary>
/// <param name="Type">0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity.</param>
internal sealed record PngHeader(int Width, int Height, int Depth, int Type, bool Interlaced)
{
    public int Channels => Type switch { 0 or 3 => 1, 2 => 3, 4 => 2, _ => 4 };

    public int BitsPerPixel => Channels * Depth;

    /// <exception cref="PhotoException">Not allowed by the specification, or too large.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13) throw PhotoException.Broken();
        var header = new PngHeader(BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]), body[8], body[9], body[12] == 1);
        bool allowed = header.Type switch
        {
            0 => header.Depth is 1 or 2 or 4 or 8 or 16,
            3 => header.Depth is 1 or 2 or 4 or 8,
            2 or 4 or 6 => header.Depth is 8 or 16,
            _ => false,
        };
        bool bounded = header.Width is > 0 and <= PhotoHead.MaxSide && header.Height is > 0 and <= PhotoHead.MaxSide && (long)header.Width * header.Height <= PhotoHead.MaxPixels;
        return allowed && bounded && body[10] == 0 && body[11] == 0 && body[12] <= 1 ? header : throw PhotoException.Broken();
    }

    /// <summary>Where each pass starts and how far apart its pixels are: one pass, or the seven of Adam7 (8.1).</summary>
    public IEnumerable<(int StartX, int StartY, int StepX, int StepY)> Passes() => Interlaced
        ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
        : [(0, 0, 1, 1)];
}
