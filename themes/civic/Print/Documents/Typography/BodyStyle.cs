using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Typography;

/// <summary>How a Markdown body is set.</summary>
/// <param name="Text">Running text; its size is the em of everything here.</param>
/// <param name="Marker">Paint of bullets and numbers.</param>
internal sealed record BodyStyle(TextStyle Text, Paint Marker)
{
    /// <summary>Bold words: a sans among serifs, as Chinese books set them.</summary>
    public string Strong { get; init; } = "sans-bold";

    public string Heading { get; init; } = "sans-black";

    public Paint HeadingPaint { get; init; } = Marker;

    public double HeadingEm { get; init; } = 1.15;

    /// <summary>Before paragraphs and lists.</summary>
    public double GapEm { get; init; } = 0.5;

    /// <summary>Before the second and further items of a list.</summary>
    public double ItemGapEm { get; init; } = 0.2;

    /// <summary>First-line indent of paragraphs; lists hang from it.</summary>
    public double IndentEm { get; init; }

    public double Em => Text.SizeMm;

    public double Pitch => Text.SizeMm * Text.LineHeight;

    public BodyStyle At(double sizeMm) => this with { Text = Text with { SizeMm = sizeMm } };
}
