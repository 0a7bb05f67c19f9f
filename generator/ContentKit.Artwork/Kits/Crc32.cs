namespace ContentKit.Artwork.Kits;

/// <summary>The checksum of ZIP (ISO 3309, reflected polynomial EDB88320), eight bytes at a time.</summary>
public static class Crc32
{
    private static readonly uint[][] Tables = Build();

    /// <summary>Continues a checksum; start with 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        uint value = ~crc;
        int i = 0;
        for (; i + 8 <= bytes.Length; i += 8)
        {
            uint low = value ^ (uint)(bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24));
            value = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24] ^
                Tables[3][bytes[i + 4]] ^ Tables[2][bytes[i + 5]] ^ Tables[1][bytes[i + 6]] ^ Tables[0][bytes[i + 7]];
        }

        for (; i < bytes.Length; i++) value = Tables[0][(value ^ bytes[i]) & 0xFF] ^ (value >> 8);
        return ~value;
    }

    private static uint[][] Build()
    {
        var tables = new uint[8][];
        for (int t = 0; t < 8; t++) tables[t] = new uint[256];
        for (uint n = 0; n < 256; n++)
        {
            uint value = n;
            for (int bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            tables[0][n] = value;
        }

        for (int t = 1; t < 8; t++)
            for (int n = 0; n < 256; n++)
                tables[t][n] = (tables[t - 1][n] >> 8) ^ tables[0][tables[t - 1][n] & 0xFF];
        return tables;
    }
}
