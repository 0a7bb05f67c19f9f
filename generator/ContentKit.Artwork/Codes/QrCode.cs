using ContentKit.Drawing.Scenes;
using QRCoder;

namespace ContentKit.Artwork.Codes;

/// <summary>QR codes (ISO/IEC 18004) as matrices of modules, without their quiet zone.</summary>
public static class QrCode
{
    /// <summary>Light modules that must surround the code on every side.</summary>
    public const int QuietZone = 4;

    /// <summary>Smallest module that phones read from print, a convention of print shops.</summary>
    public const double SmallestModuleMm = 0.5;

    /// <summary>Error correction level M: 15 % of the code may be scratched or soiled.</summary>
    public static BitMatrix Encode(string text)
    {
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: false);
        // QRCoder adds the quiet zone to its matrix; paper gives it here.
        int size = data.ModuleMatrix.Count - 2 * QuietZone;
        return BitMatrix.Create(size, size, (x, y) => data.ModuleMatrix[y + QuietZone][x + QuietZone]);
    }
}
