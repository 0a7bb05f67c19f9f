using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>One-bit pieces are painted with dots that are on or off, everything else with palette colours.</summary>
internal sealed class PaintRule : IPreflightRule
{
    public PreflightCheck? Check(PreflightSubject subject)
    {
        bool oneBit = subject.Format.Colour == ColourMode.OneBit;
        int strangers = 0;
        foreach (Scene page in subject.Pages)
        {
            strangers += PreflightSubject.Items(page).Count(item => IsStranger(item.Paint, oneBit));
            if (page.Ground is { } ground && IsStranger(ground, oneBit)) strangers++;
        }

        return new PreflightCheck(DiagnosticIds.WrongPaint, new LocalText("颜色类型", "kinds of colour"),
            Numbers.Whole(strangers), "0",
            strangers == 0 ? [] : [Finding(subject, oneBit, strangers)]);
    }

    // A picture is grey by nature: one bit has no room for it.
    private static bool IsStranger(Paint? paint, bool oneBit) => paint switch
    {
        null => oneBit,
        Paint.On or Paint.Off => !oneBit,
        _ => oneBit,
    };

    private static Diagnostic Finding(PreflightSubject subject, bool oneBit, int count) => oneBit
        ? subject.Error(DiagnosticIds.WrongPaint, $"有 {count} 处用了黑白两色以外的颜色", $"{count} items are painted with something else than on and off")
            .WithHint("印章和显示屏只有亮与不亮、有墨与无墨", "stamps and LED know ink or none, light or none")
        : subject.Error(DiagnosticIds.WrongPaint, $"有 {count} 处用了单色稿的颜色", $"{count} items are painted with dots on or off")
            .WithHint("改用配色表里的颜色", "use colours of the palette");
}
