namespace ContentKit.Core.Compression;

/// <summary>The checksum at the end of a zlib stream (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    private const uint Modulus = 65521;

    // The most bytes before the second sum can pass 32 bits.
    private const int Stretch = 5552;

    public const uint Start = 1;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint a = 1, b = 0;
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> stretch = bytes[..Math.Min(bytes.Length, Stretch)];
            bytes = bytes[stretch.Length..];

            // Sixteen at a time: b grows by 16 a and by each byte as often as it is still ahead.
            for (; stretch.Length >= 16; stretch = stretch[16..])
            {
                b += a * 16 + stretch[0] * 16u + stretch[1] * 15u + stretch[2] * 14u + stretch[3] * 13u + stretch[4] * 12u +
                     stretch[5] * 11u + stretch[6] * 10u + stretch[7] * 9u + stretch[8] * 8u + stretch[9] * 7u +
                     stretch[10] * 6u + stretch[11] * 5u + stretch[12] * 4u + stretch[13] * 3u + stretch[14] * 2u + stretch[15];
                a += (uint)(stretch[0] + stretch[1] + stretch[2] + stretch[3] + stretch[4] + stretch[5] + stretch[6] + stretch[7] +
                            stretch[8] + stretch[9] + stretch[10] + stretch[11] + stretch[12] + stretch[13] + stretch[14] + stretch[15]);
            }

            foreach (byte value in stretch)
            {
                a += value;
                b += a;
            }

            a %= Modulus;
            b %= Modulus;
        }

        return b << 16 | a;
    }

    /// <summary>The checksum of two pieces side by side, from theirs and the second one's length.</summary>
    public static uint Join(uint first, uint second, long secondLength)
    {
        ulong a1 = first & 0xFFFF, b1 = first >> 16, a2 = second & 0xFFFF, b2 = second >> 16;
        ulong length = (ulong)(secondLength % Modulus);
        ulong a = (a1 + a2 + Modulus - 1) % Modulus;

        // Each byte of the second piece sees a₁ − 1 more in the first sum than it saw alone.
        ulong b = (b1 + b2 + length * (a1 + Modulus - 1)) % Modulus;
        return (uint)(b << 16 | a);
    }
}
