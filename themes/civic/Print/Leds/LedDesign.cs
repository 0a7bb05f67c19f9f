using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Leds;

/// <summary>
/// LED panels: Unifont's dots on the panel's own grid, enlarged by whole factors. Scroll mode (option <c>mode: scroll</c>)
/// gives one strip as high as the panel; page mode (<c>mode: page</c>, rows of <c>cell</c> dots) gives a page per panelful.
/// </summary>
public sealed class LedDesign : IDesign
{
    // A P10 module is 32 dots wide; cards address whole modules (specs, LED).
    private const int ModuleDots = 32;

    public string Family => "led";

    public Composed Compose(Message message, Format format, DesignTools tools)
    {
        string text = TextFor(message);
        if (Gb2312.Missing(text) is { Length: > 0 } strangers) return new Composed.Failed([OutsideGb2312(text, string.Join(' ', strangers))]);
        Rgb light = Rgb.TryParse(format.Option("light") ?? "", out Rgb written) ? written : new Rgb(255, 59, 31);
        var panel = new LedPanel((int)format.Width.Millimetres, (int)format.Height.Millimetres, light);
        return format.Option("mode") == "page" ? Pages(text, format, panel, tools) : Strip(text, panel, tools);
    }

    /// <summary>The line, and a number to call when it names none.</summary>
    public static string TextFor(Message message)
    {
        string line = message.Line ?? message.Headline.Replace("|", "", StringComparison.Ordinal);
        if (message.Hotlines.IsEmpty || message.Hotlines.Any(hotline => line.Contains(hotline.Number, StringComparison.Ordinal))) return line;
        return $"{line}　{message.Hotlines[^1].Name}{message.Hotlines[^1].Number}";
    }

    private static Composed Strip(string text, LedPanel panel, DesignTools tools)
    {
        int scale = Math.Max(1, panel.Height / BitmapFont.Rows);
        switch (tools.LedFont.Set(text, scale))
        {
            case DotText.Missing missing:
                return new Composed.Failed(missing.Problems);
            case DotText.Line { Matrix: var dots }:
                // A character's room after the text, so that its end and its next beginning do not touch.
                int width = Math.Max(panel.Width, (dots.Width + panel.Height + ModuleDots - 1) / ModuleDots * ModuleDots);
                if (width > MostDots(panel.Height)) return new Composed.Failed([TooWide(text, width, panel.Height)]);
                return new Composed.Pages([panel.Scene(width, [new LedRow(text, dots, 0, (panel.Height - dots.Height) / 2)])]);
            default:
                throw new InvalidOperationException("unknown kind of dot text");
        }
    }

    private static Composed Pages(string text, Format format, LedPanel panel, DesignTools tools)
    {
        int cell = (int)format.Number("cell", panel.Height), scale = Math.Max(1, cell / BitmapFont.Rows), rows = Math.Max(1, panel.Height / cell);
        var rules = new LineBreakRules(tools.Library.Dictionary.Terms, []);
        if (tools.LedFont.Lines(text.Replace('　', '\n'), panel.Width, rules, scale) is not { } lines)
            return new Composed.Failed([TooWide(text, tools.LedFont.WidthOf(text, scale), panel.Height)]);

        var scenes = ImmutableArray.CreateBuilder<Scene>();
        foreach (string[] page in lines.Chunk(rows))
        {
            var set = new List<LedRow>();
            double top = (panel.Height - page.Length * cell) / 2;
            foreach (string line in page)
            {
                if (tools.LedFont.Set(line, scale) is not DotText.Line { Matrix: var dots }) return Missing(line, tools, scale);
                set.Add(new LedRow(line, dots, (panel.Width - dots.Width) / 2, (int)top + set.Count * cell));
            }

            scenes.Add(panel.Scene(panel.Width, set));
        }

        return new Composed.Pages(scenes.ToImmutable());
    }

    private static Composed Missing(string line, DesignTools tools, int scale) =>
        tools.LedFont.Set(line, scale) is DotText.Missing missing ? new Composed.Failed(missing.Problems) : throw new InvalidOperationException("nothing is missing");

    // What the memory of a common card holds (specs, LED [V]).
    private static int MostDots(int height) => height <= 16 ? 4000 : 2000;

    private static FitProblem TooWide(string text, int width, int height) => new(
        DiagnosticIds.TextDoesNotFit,
        text,
        new LocalText(
            FormattableString.Invariant($"屏上要 {width} 点宽，{height} 点高的屏最多 {MostDots(height)} 点"),
            FormattableString.Invariant($"the line takes {width} dots, a card {height} dots high holds {MostDots(height)}")),
        new LocalText("把 line 写短一些；没有 line 的写短 slogan", "shorten `line`, or `slogan` where there is none"));

    private static FitProblem OutsideGb2312(string text, string strangers) => new(
        DiagnosticIds.OutsideGb2312,
        text,
        new LocalText($"这些字不在 GB2312 里，显示屏认不出：{strangers}", $"outside GB2312, which LED cards cannot show: {strangers}"),
        new LocalText("换成常用字", "use common characters instead"));
}
