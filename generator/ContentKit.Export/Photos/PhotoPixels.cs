namespace ContentKit.Export.Photos;

/// <summary>A decoded photo: rows from the top, 8 bits a sample.</summary>
/// <param name="Channels">3 for red, green, blue; 4 with opacity, not multiplied in.</param>
internal sealed record PhotoPixels(int Width, int Height, int Channels, byte[] Samples)
{
    /// <summary>The picture as it is meant to be seen.</summary>
    /// <param name="orientation">As in Exif 2.32, table 6: what corner of the picture the first sample is.</param>
    public PhotoPixels Upright(int orientation)
    {
        if (orientation is < 2 or > 8) return this;
        bool lies = orientation >= 5;
        int width = lies ? Height : Width, height = lies ? Width : Height;
        var turned = new byte[Samples.Length];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                (int fromX, int fromY) = orientation switch
                {
                    2 => (Width - 1 - x, y),
                    3 => (Width - 1 - x, Height - 1 - y),
                    4 => (x, Height - 1 - y),
                    5 => (y, x),
                    6 => (y, Height - 1 - x),
                    7 => (Width - 1 - y, Height - 1 - x),
                    _ => (Width - 1 - y, x),
                };
                Samples.AsSpan((fromY * Width + fromX) * Channels, Channels).CopyTo(turned.AsSpan((y * width + x) * Channels));
            }

        return new PhotoPixels(width, height, Channels, turned);
    }

    /// <summary>The same with three channels when every pixel is opaque.</summary>
    public PhotoPixels WithoutOpacity()
    {
        if (Channels == 3) return this;
        for (int i = 3; i < Samples.Length; i += 4)
            if (Samples[i] != 255) return this;
        var opaque = new byte[Samples.Length / 4 * 3];
        for (int from = 0, to = 0; from < Samples.Length; from += 4, to += 3) Samples.AsSpan(from, 3).CopyTo(opaque.AsSpan(to));
        return new PhotoPixels(Width, Height, 3, opaque);
    }

    /// <summary>Red, green and blue of each colour in the order of their first pixels, and each pixel's number among them; null when there are more than 256.</summary>
    public (byte[] Palette, byte[] Entries)? FewColours()
    {
        var numbers = new Dictionary<int, byte>();
        var palette = new List<byte>();
        var entries = new byte[Width * Height];
        for (int i = 0; i < entries.Length; i++)
        {
            ReadOnlySpan<byte> pixel = Samples.AsSpan(i * 3, 3);
            int colour = pixel[0] << 16 | pixel[1] << 8 | pixel[2];
            if (!numbers.TryGetValue(colour, out byte number))
            {
                if (numbers.Count == 256) return null;
                numbers[colour] = number = (byte)numbers.Count;
                palette.AddRange(pixel);
            }

            entries[i] = number;
        }

        return ([.. palette], entries);
    }
}
