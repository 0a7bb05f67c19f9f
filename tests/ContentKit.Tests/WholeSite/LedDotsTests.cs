using System.Globalization;
using ContentKit.Build.Manifests;
using ContentKit.Tests.Artwork;

namespace ContentKit.Tests.WholeSite;

/// <summary>Reads the BMP files as an LED card does and the font file as its makers wrote it, and compares the dots.</summary>
public class LedDotsTests
{
    [Theory]
    [InlineData("led-door-256x16", 1)]
    [InlineData("led-door-256x32", 2)]
    public void Strip_EqualsUnifontDotForDot(string format, int scale)
    {
        Dictionary<int, string> font = File.ReadLines(Path.Combine(Repository.Root, "themes/civic/fonts/unifont.hex"))
            .Select(line => line.Split(':')).ToDictionary(pair => int.Parse(pair[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), pair => pair[1]);
        ManifestArtwork[] strips = [.. SampleSite.Instance.Manifest.Artwork.Where(piece => piece.Format == format && piece.Path.EndsWith(".bmp", StringComparison.Ordinal)).Take(20)];
        Assert.NotEmpty(strips);
        foreach (ManifestArtwork strip in strips)
        {
            bool[,] dots = Read(File.ReadAllBytes(SampleSite.Instance.PathOf(strip.Path)));
            int left = 0;
            foreach (char c in strip.Text)
            {
                string hex = font[c];
                int width = hex.Length / 4;
                for (int y = 0; y < 16 * scale; y++)
                {
                    int row = int.Parse(hex.AsSpan(y / scale * width / 4, width / 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                    for (int x = 0; x < width * scale; x++)
                        Assert.True((row >> (width - 1 - x / scale) & 1) != 0 == dots[left + x, y], $"{strip.Path}: {c} at {x},{y}");
                }

                left += width * scale;
            }
        }
    }

    // BITMAPINFOHEADER, 1 bit a dot, rows from the bottom, padded to four bytes; the palette says which bit is light.
    private static bool[,] Read(byte[] file)
    {
        int start = BitConverter.ToInt32(file, 10), width = BitConverter.ToInt32(file, 18), height = BitConverter.ToInt32(file, 22);
        int palette = 14 + BitConverter.ToInt32(file, 14), stride = (width + 31) / 32 * 4;
        bool oneIsLight = file[palette + 4] + file[palette + 5] + file[palette + 6] > file[palette] + file[palette + 1] + file[palette + 2];
        var dots = new bool[width, height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                dots[x, y] = (file[start + (height - 1 - y) * stride + x / 8] >> (7 - x % 8) & 1) != 0 == oneIsLight;
        return dots;
    }
}
