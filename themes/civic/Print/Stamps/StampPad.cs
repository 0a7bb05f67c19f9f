using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Stamps;

/// <summary>A stamp being composed: one ink, frames and lines of text with the limits of rubber and polymer plates.</summary>
internal sealed class StampPad
{
    /// <summary>Smallest Han em: below it 馨 and 警, eight strokes high, close up on a plate (specs, Stamp [V, M]).</summary>
    public const double SmallestEm = 4.4;

    /// <summary>The em that stamp makers recommend.</summary>
    public const double GoodEm = 5;

    /// <summary>Frame: well over the 0.2 mm below which a plate loses a stroke, and about a stem of the type.</summary>
    public const double FrameMm = 0.5;

    private readonly List<SceneItem> _items = [];
    private readonly List<FitProblem> _problems = [];
    private readonly Format _format;
    private readonly DesignTools _tools;

    public StampPad(Message message, Format format, DesignTools tools)
    {
        Message = message;
        _format = format;
        _tools = tools;
    }

    // Stamp pads for parcels are red; the file itself knows only ink or none.
    public Paint Ink { get; } = new Paint.On(new Rgb(200, 22, 30));

    public Message Message { get; }

    public string Header => _format.Option("header") ?? "温馨提示";

    /// <summary>Outer edge of the frame, clear of the rubber's own edge.</summary>
    public Box Frame => new Box(0, 0, _format.Width.Millimetres, _format.Height.Millimetres).Inset(_format.Safe.Millimetres);

    /// <summary>The number to ask at.</summary>
    public string HotlineText => Message.Hotlines.IsEmpty ? Message.Issuer : Message.Hotlines[^1].Name + Message.Hotlines[^1].Number;

    /// <summary>All numbers as one line.</summary>
    public string HotlinesText => Message.Hotlines.IsEmpty ? Message.Issuer : string.Join(' ', Message.Hotlines.Reverse().Select(hotline => hotline.Name + hotline.Number));

    public void Add(params IEnumerable<SceneItem> items) => _items.AddRange(items);

    public void Bar(double x, double y, double width, double height) => Add(new SceneItem.Fill(Outline.Rectangle(new Box(x, y, width, height)), Ink));

    public void RectangleFrame(Box box, double radius = 0.8)
    {
        Add(new SceneItem.Fill(Outline.RoundedRectangle(box, radius), Ink));
        Add(new SceneItem.Fill(Outline.RoundedRectangle(box.Inset(FrameMm), Math.Max(0, radius - FrameMm)), new Paint.Off(new Rgb(255, 255, 255))));
    }

    /// <summary>Lines are set in the regular weight: its strokes are well over 0.2 mm and its gaps half as wide again as the bold's, which ink would close.</summary>
    private const string LineFont = "sans-regular";

    /// <summary>A line with its ink centred, as large as fits; a line that would be too small is reported.</summary>
    public Block Line(string text, double widthMm, double heightMm, double maxEm, string font = LineFont)
    {
        var style = new TextStyle(font, SmallestEm, Ink) { Role = TextRole.Supporting };
        switch (_tools.Typesetter.Fit(text, style, new Box(0, 0, widthMm, Math.Max(heightMm, SmallestEm)), SmallestEm, Math.Max(SmallestEm, maxEm), 1))
        {
            case TextFit.Fits { Block: var set }:
                return Block.OfInk(set);
            case TextFit.DoesNotFit misfit:
                _problems.AddRange(misfit.Problems);
                return Block.Empty;
            default:
                throw new InvalidOperationException("unknown outcome of setting a text");
        }
    }

    /// <summary>All lines at the size of the one that needs most room.</summary>
    public IReadOnlyList<Block> Lines(IReadOnlyList<string> texts, double widthMm, double heightMm, double maxEm)
    {
        double em = maxEm;
        foreach (string text in texts)
            if (_tools.Typesetter.Set(text, new TextStyle(LineFont, 100, Ink), 1e6) is TextFit.Fits { Block: var unit })
                em = Math.Min(em, widthMm / (unit.Lines[0].ExtentMm / 100));
        em = Math.Min(em, heightMm);
        return [.. texts.Select(text => Line(text, widthMm, heightMm, em))];
    }

    public void Place(Block block, double centreX, double centreY) => Add(block.At(centreX - block.Width / 2, centreY - block.Height / 2));

    public void Problem(string text, string chinese, string english, string chineseHint, string englishHint) =>
        _problems.Add(new FitProblem(DiagnosticIds.TextDoesNotFit, text, new LocalText(chinese, english), new LocalText(chineseHint, englishHint)));

    public Composed Finish() => _problems.Count > 0
        ? new Composed.Failed([.. _problems])
        : new Composed.Pages([new Scene(_format.Width, _format.Height, Length.Zero, new Paint.Off(new Rgb(255, 255, 255)), [.. _items])]);
}
