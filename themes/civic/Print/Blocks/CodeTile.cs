using Civic.Print.Layout;
using ContentKit.Artwork.Codes;
using ContentKit.Artwork.Formats;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Blocks;

/// <summary>The QR code to the piece's page, dark on a white tile that is its quiet zone.</summary>
internal static class CodeTile
{
    public const string Caption = "扫码看详情";

    // Three pixels a module is the least that a phone reads off another screen.
    private const double SmallestModulePx = 3;

    /// <summary>Whether this piece carries a code: parcel pieces and pictures inside chats never do (option <c>qr: false</c>).</summary>
    public static bool Shown(Sheet sheet) => sheet.Format.Flag("qr", true);

    /// <summary>Height below which the tile cannot be read.</summary>
    public static double SmallestHeight(Sheet sheet) => Shown(sheet) ? Across(Matrix(sheet)) * SmallestModule(sheet) * 1.05 : 0;

    public static Block Bare(Sheet sheet, double side)
    {
        if (!Shown(sheet)) return Block.Empty;
        BitMatrix code = Matrix(sheet);
        double module = side / Across(code), least = SmallestModule(sheet);
        if (sheet.Format.Unit == FormatUnit.Pixel) module = Math.Floor(module);
        if (module < least)
        {
            sheet.TooLong(sheet.Message.PageUrl.AbsoluteUri,
                FormattableString.Invariant($"二维码每格只有 {module:0.##}，至少要 {least:0.##}"),
                FormattableString.Invariant($"a module of the QR code is {module:0.##}, {least:0.##} needed"),
                "把文件名取短一些，网址就短了", "give the file a shorter name, so that the address is shorter");
            return Block.Empty;
        }

        side = module * Across(code);
        return new Block(side, side,
        [
            new SceneItem.Fill(Outline.Rectangle(new Box(0, 0, side, side)), sheet.Paper),
            new SceneItem.Modules(code, module * QrCode.QuietZone, module * QrCode.QuietZone, module, sheet.Colour("black"), sheet.Message.PageUrl.AbsoluteUri),
        ]);
    }

    /// <summary>The tile with what it is for underneath.</summary>
    /// <param name="heightMm">Of tile and caption together; more where the tile could not be read otherwise.</param>
    public static Block Captioned(Sheet sheet, double heightMm, Paint captionPaint)
    {
        if (!Shown(sheet)) return Block.Empty;
        double em = Math.Max(sheet.Type.Imprint, sheet.Type.Least(TextRole.Imprint, captionPaint)), gap = em * 0.5;
        Block caption = sheet.Line(Caption, new TextStyle("sans-bold", em, captionPaint) { Role = TextRole.Imprint });
        Block code = Bare(sheet, Math.Max(heightMm - caption.Height - gap, SmallestHeight(sheet)));
        double width = Math.Max(code.Width, caption.Width);
        return new Block(width, code.Height + gap + caption.Height,
        [
            .. code.At((width - code.Width) / 2, 0),
            .. caption.At((width - caption.Width) / 2, code.Height + gap),
        ]);
    }

    private static BitMatrix Matrix(Sheet sheet) => QrCode.Encode(sheet.Message.PageUrl.AbsoluteUri);

    private static int Across(BitMatrix code) => code.Width + 2 * QrCode.QuietZone;

    private static double SmallestModule(Sheet sheet) => sheet.Format.Unit == FormatUnit.Pixel ? SmallestModulePx : QrCode.SmallestModuleMm;
}
