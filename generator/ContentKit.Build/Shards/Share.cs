using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContentKit.Build.Shards;

/// <summary>
/// One of several equal parts of the drawing, so that as many machines can draw at once. Which part a piece is in follows
/// from its path alone: every machine and every run agrees, and a new case moves no other piece.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many parts there are.</param>
public readonly record struct Share(int Number, int Of)
{
    public const int Most = 10_000;

    public static bool TryParse(string text, out Share share)
    {
        share = default;
        string[] parts = text.Split('/');
        if (parts.Length != 2 ||
            !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ||
            !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int of) ||
            number < 1 || number > of || of > Most) return false;
        share = new Share(number, of);
        return true;
    }

    /// <param name="path">Of a piece, from the output root, without extension.</param>
    public bool Holds(string path)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(path), digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest) % (ulong)Of == (ulong)(Number - 1);
    }

    public override string ToString() => FormattableString.Invariant($"{Number}/{Of}");
}
