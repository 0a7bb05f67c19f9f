namespace ContentKit.Core.Compression;

/// <summary>How lengths and distances of repeats are written: a symbol and extra bits (RFC 1951, 3.2.5).</summary>
internal static class DeflateSymbols
{
    public const int EndOfBlock = 256;
    public const int LiteralCount = 286;
    public const int DistanceCount = 30;
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;
    public const int Window = 32 * 1024;

    private static readonly byte[] LengthSymbols = new byte[LongestMatch + 1];
    private static readonly byte[] NearSymbols = new byte[256];
    private static readonly byte[] FarSymbols = new byte[256];
    private static readonly ushort[] LengthBases = new ushort[29];
    private static readonly ushort[] DistanceBases = new ushort[DistanceCount];

    static DeflateSymbols()
    {
        int length = ShortestMatch;
        for (int symbol = 0; symbol < 28; symbol++)
        {
            LengthBases[symbol] = (ushort)length;
            for (int i = 0; i < 1 << LengthExtra(symbol); i++) LengthSymbols[length++] = (byte)symbol;
        }

        // 258 would be the last of symbol 284's range and has a symbol of its own.
        LengthBases[28] = LongestMatch;
        LengthSymbols[LongestMatch] = 28;

        int distance = 0;
        for (int symbol = 0; symbol < DistanceCount; symbol++)
        {
            DistanceBases[symbol] = (ushort)(distance + 1);
            for (int i = 0; i < 1 << DistanceExtra(symbol); i++, distance++)
            {
                if (distance < 256) NearSymbols[distance] = (byte)symbol;
                FarSymbols[distance >> 7] = (byte)symbol;
            }
        }
    }

    public static int LengthSymbol(int length) => LengthSymbols[length];

    public static int LengthExtra(int symbol) => symbol < 8 || symbol == 28 ? 0 : (symbol - 4) >> 2;

    public static int LengthBase(int symbol) => LengthBases[symbol];

    public static int DistanceSymbol(int distance) => distance <= 256 ? NearSymbols[distance - 1] : FarSymbols[distance - 1 >> 7];

    public static int DistanceExtra(int symbol) => symbol < 4 ? 0 : (symbol - 2) >> 1;

    public static int DistanceBase(int symbol) => DistanceBases[symbol];
}
