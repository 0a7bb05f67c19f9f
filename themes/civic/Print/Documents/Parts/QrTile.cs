using Civic.Print.Layout;
using ContentKit.Artwork.Codes;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace Civic.Print.Documents.Parts;

/// <summary>The QR code to the piece's page on a white tile that is its quiet zone.</summary>
internal static class QrTile
{
    /// <summary>Empty where the format says <c>qr: false</c>.</summary>
    public static Block Set(Sheet sheet, double side)
    {
        if (!sheet.Format.Flag("qr", true)) return Block.Empty;
        string address = sheet.Message.PageUrl.AbsoluteUri;
        BitMatrix code = QrCode.Encode(address);
        double module = side / (code.Width + 2 * QrCode.QuietZone);
        if (module < QrCode.SmallestModuleMm)
        {
            sheet.TooLong(address,
                FormattableString.Invariant($"二维码每格只有 {module:0.##} 毫米，至少要 {QrCode.SmallestModuleMm} 毫米"),
                FormattableString.Invariant($"a module of the QR code is {module:0.##} mm, {QrCode.SmallestModuleMm} mm needed"),
                "把文件名取短一些，网址就短了", "give the file a shorter name, so that the address is shorter");
            return Block.Empty;
        }

        return new Block(side, side,
        [
            new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, side, side)), sheet.Paper),
            new SceneItem.Modules(code, module * QrCode.QuietZone, module * QrCode.QuietZone, module, sheet.Colour("black"), address),
        ]);
    }
}
