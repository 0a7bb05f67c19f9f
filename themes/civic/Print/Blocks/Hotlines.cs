using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Blocks;

/// <summary>The numbers to call.</summary>
internal static class Hotlines
{
    /// <summary>Each number large under its name.</summary>
    public static Block Stacked(Sheet sheet, double nameEm, double numberEm, Paint name, Paint number) =>
        Block.Row(nameEm * 1.2, 1, sheet.Message.Hotlines.Select(hotline => Block.Column(
            nameEm * 0.45,
            sheet.Line(hotline.Name, Name(sheet, nameEm, name)),
            Number(sheet, hotline, numberEm, number))));

    /// <summary>Names over numbers, one hotline below the other.</summary>
    public static Block Column(Sheet sheet, double nameEm, double numberEm, Paint name, Paint number) =>
        Block.Column(nameEm * 0.9, sheet.Message.Hotlines.Select(hotline => Block.Column(
            nameEm * 0.35,
            sheet.Line(hotline.Name, Name(sheet, nameEm, name)),
            Number(sheet, hotline, numberEm, number))));

    /// <summary>Names and numbers on one line.</summary>
    public static Block Inline(Sheet sheet, double nameEm, double numberEm, Paint name, Paint number) =>
        Block.Row(nameEm * 1.3, 0.5, sheet.Message.Hotlines.Select(hotline => Block.Row(
            nameEm * 0.4,
            0.5,
            sheet.Line(hotline.Name, Name(sheet, nameEm, name)),
            Number(sheet, hotline, numberEm, number))));

    private static TextStyle Name(Sheet sheet, double em, Paint paint) =>
        new("sans-bold", Math.Max(em, sheet.Type.Least(TextRole.Imprint, paint)), paint);

    private static Block Number(Sheet sheet, Hotline hotline, double em, Paint paint) =>
        sheet.Line(hotline.Number, new TextStyle("sans-black", em, paint));
}
