using System.Runtime.CompilerServices;

namespace ContentKit.Drawing.Raster.Pixels;

internal static class Blending
{
    /// <summary>Integer mix, rounded to nearest: the same on every machine.</summary>
    /// <param name="coverage">0 keeps <paramref name="under"/>, 255 gives <paramref name="over"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte Mix(byte under, byte over, int coverage) =>
        (byte)((under * (255 - coverage) + over * coverage + 127) / 255);
}
