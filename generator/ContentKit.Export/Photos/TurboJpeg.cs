using System.Runtime.InteropServices;

namespace ContentKit.Export.Photos;

/// <summary>The functions of libjpeg-turbo's TurboJPEG interface (2.x; 3.x still has them) that photos need.</summary>
internal static unsafe partial class TurboJpeg
{
    internal const string Library = "turbojpeg";

    /// <summary>TJPF_RGB.</summary>
    internal const int Rgb = 0;

    /// <summary>TJSAMP_420: half the colour samples each way, as cameras store them.</summary>
    internal const int HalfColour = 2;

    /// <summary>TJCS_CMYK, TJCS_YCCK: for print.</summary>
    internal const int Cmyk = 3, Ycck = 4;

    /// <summary>TJFLAG_ACCURATEDCT: the same samples with and without vector instructions.</summary>
    internal const int AccurateDct = 4096;

    /// <summary>TJFLAG_PROGRESSIVE: a blurred whole first, then sharper; also some per cent smaller.</summary>
    internal const int Progressive = 16384;

    /// <summary>TJFLAG_LIMITSCANS: a small file may hold thousands of scans and take hours.</summary>
    internal const int LimitScans = 32768;

    /// <summary>TJERR_WARNING: the picture was decoded, perhaps not all of it.</summary>
    internal const int Warning = 0;

    [LibraryImport(Library, EntryPoint = "tjInitDecompress")]
    internal static partial nint InitDecompress();

    [LibraryImport(Library, EntryPoint = "tjInitCompress")]
    internal static partial nint InitCompress();

    [LibraryImport(Library, EntryPoint = "tjDestroy")]
    internal static partial int Destroy(nint handle);

    [LibraryImport(Library, EntryPoint = "tjDecompressHeader3")]
    internal static partial int DecompressHeader(nint handle, byte* jpeg, CULong size, out int width, out int height, out int subsampling, out int colours);

    [LibraryImport(Library, EntryPoint = "tjDecompress2")]
    internal static partial int Decompress(nint handle, byte* jpeg, CULong size, byte* to, int width, int pitch, int height, int pixelFormat, int flags);

    [LibraryImport(Library, EntryPoint = "tjCompress2")]
    internal static partial int Compress(nint handle, byte* from, int width, int pitch, int height, int pixelFormat, byte** jpeg, CULong* size, int subsampling, int quality, int flags);

    [LibraryImport(Library, EntryPoint = "tjFree")]
    internal static partial void Free(byte* buffer);

    [LibraryImport(Library, EntryPoint = "tjGetErrorCode")]
    internal static partial int ErrorCode(nint handle);

    [LibraryImport(Library, EntryPoint = "tjGetErrorStr2")]
    internal static partial nint ErrorText(nint handle);
}
