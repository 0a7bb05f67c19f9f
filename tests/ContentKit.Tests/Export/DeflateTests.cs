using System.IO.Compression;
using System.Text;
using ContentKit.Core.Compression;

namespace ContentKit.Tests.Export;

/// <summary>Our compressor, judged by the runtime's decompressor (zlib).</summary>
public sealed class DeflateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abc")]
    [InlineData("abcabcabcabcabcabcabc")]
    public void ShortText_ComesBack(string text) => AssertComesBack(Encoding.ASCII.GetBytes(text), DeflateEffort.Text);

    [Theory]
    [InlineData(1)]
    [InlineData(257)]
    [InlineData(258)]
    [InlineData(259)]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(32_769)]
    [InlineData(1_000_003)]
    public void RunsAndNoise_OfAwkwardLengths_ComeBack(int length)
    {
        var random = new Random(length);
        byte[] noise = new byte[length];
        random.NextBytes(noise);
        AssertComesBack(noise, DeflateEffort.Text);
        AssertComesBack(new byte[length], DeflateEffort.Text);
        AssertComesBack([.. noise.Select(value => (byte)(value & 3))], DeflateEffort.Rows(100));
    }

    [Fact]
    public void ThousandRandomMixtures_ComeBack()
    {
        var random = new Random(96110);
        for (int round = 0; round < 1000; round++)
        {
            var data = new List<byte>();
            while (data.Count < round * 20)
                switch (random.Next(3))
                {
                    case 0:
                        data.AddRange(Enumerable.Repeat((byte)random.Next(256), random.Next(1, 600)));
                        break;
                    case 1:
                        data.AddRange(Enumerable.Range(0, random.Next(1, 50)).Select(_ => (byte)random.Next(256)));
                        break;
                    default:
                        int from = random.Next(data.Count);
                        data.AddRange(data.GetRange(from, Math.Min(random.Next(400), data.Count - from)));
                        break;
                }

            AssertComesBack([.. data], random.Next(2) == 0 ? DeflateEffort.Text : DeflateEffort.Rows(random.Next(1, 40_000)));
        }
    }

    [Fact]
    public void SkewedFrequencies_AreHeldToFifteenBits()
    {
        // Fibonacci weights make the deepest Huffman trees: without the limit the rarest of these would need 24 bits.
        int[] weights = new int[26];
        (weights[0], weights[1]) = (1, 1);
        for (int i = 2; i < weights.Length; i++) weights[i] = weights[i - 1] + weights[i - 2];
        HuffmanCode code = HuffmanCode.FromFrequencies(weights, 15);
        Assert.Equal(15, code.Lengths.ToArray().Max());
        Assert.Equal(1, code.Lengths.ToArray().Sum(length => Math.Pow(2, -length)));
    }

    [Fact]
    public void Pieces_SideBySide_AreOneStream()
    {
        byte[][] pieces = [Encoding.UTF8.GetBytes("凡是要求转账的"), [], new byte[70_000], Encoding.UTF8.GetBytes("都是诈骗")];
        uint checksum = Adler32.Start;
        var stream = new List<byte>([.. Zlib.Header]);
        for (int i = 0; i < pieces.Length; i++)
        {
            stream.AddRange(Zlib.Piece(pieces[i], DeflateEffort.Text, last: i == pieces.Length - 1));
            checksum = Adler32.Join(checksum, Adler32.Of(pieces[i]), pieces[i].Length);
        }

        stream.AddRange(Zlib.Checksum(checksum));
        Assert.Equal(pieces.SelectMany(piece => piece), Inflate([.. stream]));
    }

    [Fact]
    public void FlatRows_ShrinkToAHundredth()
    {
        byte[] rows = new byte[3508 * 400];
        for (int y = 0; y < 400; y++) rows.AsSpan(y * 3508 + 500 + y / 3, 900).Fill(7);
        Assert.InRange(Zlib.Compress(rows, DeflateEffort.Rows(3508)).Length, 1, rows.Length / 100);
    }

    private static void AssertComesBack(byte[] data, DeflateEffort effort) => Assert.Equal(data, Inflate(Zlib.Compress(data, effort)));

    private static byte[] Inflate(byte[] zlib)
    {
        using var input = new ZLibStream(new MemoryStream(zlib), CompressionMode.Decompress);
        using var output = new MemoryStream();
        input.CopyTo(output);
        return output.ToArray();
    }
}
