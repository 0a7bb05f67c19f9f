using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Layout;

/// <summary>A page being composed: what is on it so far, and what did not fit.</summary>
internal sealed class Sheet
{
    private readonly List<SceneItem> _items = [];
    private readonly List<FitProblem> _problems;

    public Sheet(Message message, Format format, DesignTools tools, double bodyShare, List<FitProblem>? problems = null)
    {
        Message = message;
        Format = format;
        Tools = tools;
        Accent = tools.Palette.Accent(message.Audience.Accent);
        Type = new TypeScale(format, message.Audience, bodyShare);
        _problems = problems ?? [];
    }

    public Message Message { get; }

    public Format Format { get; }

    public DesignTools Tools { get; }

    public Accent Accent { get; }

    public TypeScale Type { get; }

    public Box Trim => new(0, 0, Format.Width.Millimetres, Format.Height.Millimetres);

    public Box Bleed => Trim.Inset(-Format.Bleed.Millimetres);

    public Box Safe => Trim.Inset(Format.Safe.Millimetres);

    public double Shorter => Math.Min(Trim.Width, Trim.Height);

    public Paint Paper => Tools.Palette["paper"];

    public Paint Colour(string name) => Tools.Palette[name];

    public void Add(params IEnumerable<SceneItem> items) => _items.AddRange(items);

    public void Fill(Outline outline, Paint paint) => _items.Add(new SceneItem.Fill(outline, paint));

    public void Fill(Box box, Paint paint) => Fill(Outline.Rectangle(box), paint);

    public void Place(Block block, double x, double y) => _items.AddRange(block.At(x, y));

    /// <summary>Sets a text at its style's size. What does not fit is remembered, and null returned.</summary>
    public TextBlock? Set(string text, TextStyle style, double widthMm, double maxHeightMm = double.PositiveInfinity) =>
        Taken(Tools.Typesetter.Set(text, style, widthMm, maxHeightMm));

    /// <summary>Sets a text as large as fits between the two sizes. What does not fit is remembered, and null returned.</summary>
    public TextBlock? Fit(string text, TextStyle style, double widthMm, double heightMm, double minMm, double maxMm, int maxLines = int.MaxValue) =>
        Taken(Try(text, style, widthMm, heightMm, minMm, maxMm, maxLines));

    /// <summary>As <see cref="Fit"/>, leaving the verdict to the caller.</summary>
    public TextFit Try(string text, TextStyle style, double widthMm, double heightMm, double minMm, double maxMm, int maxLines = int.MaxValue) =>
        Tools.Typesetter.Fit(text, style, new Box(0, 0, Math.Max(widthMm, 0), Math.Max(heightMm, 0)), minMm, Math.Max(minMm, maxMm), maxLines);

    /// <summary>One line cut to its ink.</summary>
    public Block Line(string text, TextStyle style) =>
        Set(text, style, 1e6) is { } set ? Block.OfInk(set) : Block.Empty;

    /// <summary>Remembers that a text does not fit its place.</summary>
    public void TooLong(string text, string chinese, string english, string chineseHint, string englishHint) =>
        _problems.Add(new FitProblem(DiagnosticIds.TextDoesNotFit, text, new LocalText(chinese, english), new LocalText(chineseHint, englishHint)));

    public TextBlock? Taken(TextFit fit)
    {
        switch (fit)
        {
            case TextFit.Fits fits:
                return fits.Block;
            case TextFit.DoesNotFit misfit:
                _problems.AddRange(misfit.Problems);
                return null;
            default:
                throw new ArgumentOutOfRangeException(nameof(fit));
        }
    }

    public Scene Scene(Paint? ground) => new(Format.Width, Format.Height, Format.Bleed, ground, [.. _items]);

    public Composed Finish(Paint? ground) => Finish(_problems, () => [Scene(ground)]);

    public static Composed Finish(List<FitProblem> problems, Func<ImmutableArray<Scene>> scenes) =>
        problems.Count > 0 ? new Composed.Failed([.. problems.Distinct()]) : new Composed.Pages(scenes());
}
