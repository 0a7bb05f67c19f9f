namespace ContentKit.Core.Compression;

/// <summary>The checksum of PNG chunks: CRC-32 with polynomial 0xEDB88320 (ISO 3309), four bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = BuildTables();

    /// <param name="before">The checksum of what came before, 0 for nothing.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        uint crc = ~before;
        uint[] t0 = Tables[0], t1 = Tables[1], t2 = Tables[2], t3 = Tables[3];
        while (bytes.Length >= 4)
        {
            crc ^= (uint)(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24);
            crc = t3[crc & 0xFF] ^ t2[crc >> 8 & 0xFF] ^ t1[crc >> 16 & 0xFF] ^ t0[crc >> 24];
            bytes = bytes[4..];
        }

        foreach (byte value in bytes) crc = t0[(crc ^ value) & 0xFF] ^ crc >> 8;
        return ~crc;
    }

    private static uint[][] BuildTables()
    {
        uint[][] tables = [new uint[256], new uint[256], new uint[256], new uint[256]];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
            tables[0][i] = crc;
        }

        for (int table = 1; table < 4; table++)
            for (int i = 0; i < 256; i++)
                tables[table][i] = tables[table - 1][i] >> 8 ^ tables[0][tables[table - 1][i] & 0xFF];
        return tables;
    }
}
