using System.Collections.Immutable;

namespace ContentKit.Tests.Fuzz;

/// <summary>Damages a good file in up to eight places. The same random numbers give the same damage.</summary>
internal static class Mutation
{
    // What lengths, counts and coordinates go wrong at.
    private static readonly ImmutableArray<byte[]> s_numbers = FuzzTarget.Words(
        "-1", "0", "1e308", "-1e308", "1e-320", "NaN", "Infinity", "2147483648", "4294967295", "99999999999999999999", "0.1", "00", "1_000", "0x7f", "1e5");

    public static byte[] Of(byte[] seed, ImmutableArray<byte[]> scraps, Random random)
    {
        var bytes = new List<byte>(seed);
        for (int edits = random.Next(1, 9); edits > 0; edits--)
        {
            int at = random.Next(bytes.Count + 1);
            int rest = bytes.Count - at;
            switch (random.Next(8))
            {
                case 0 when rest > 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when rest > 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(rest, random.Next(1, 40)));
                    break;
                case 3:
                    bytes.InsertRange(at, scraps[random.Next(scraps.Length)]);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(rest, random.Next(1, 200))));
                    break;
                case 5:
                    ReplaceNumber(bytes, at, random);
                    break;
                case 6:
                    Move(bytes, at, random);
                    break;
                default:
                    // The same scrap many times over: depth and length.
                    byte[] scrap = scraps[random.Next(scraps.Length)];
                    for (int times = random.Next(1, 80); times > 0; times--) bytes.InsertRange(at, scrap);
                    break;
            }
        }

        return [.. bytes];
    }

    private static void ReplaceNumber(List<byte> bytes, int from, Random random)
    {
        int start = bytes.FindIndex(from, value => value is >= (byte)'0' and <= (byte)'9');
        if (start < 0) return;
        int end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9' or (byte)'.') end++;
        bytes.RemoveRange(start, Math.Min(end, bytes.Count) - start);
        bytes.InsertRange(start, s_numbers[random.Next(s_numbers.Length)]);
    }

    private static void Move(List<byte> bytes, int from, Random random)
    {
        List<byte> part = bytes.GetRange(from, Math.Min(bytes.Count - from, random.Next(1, 300)));
        bytes.RemoveRange(from, part.Count);
        bytes.InsertRange(random.Next(bytes.Count + 1), part);
    }
}
