using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>What all pages of a booklet share: sizes, margins, the findings, and the colour of each chapter.</summary>
internal sealed class BookletContext(Message message, Format format, DesignTools tools)
{
    // Neighbouring chapters are told apart at a glance; a theme without one of these falls back on the audience's own.
    private static readonly string[] s_chapterAccents =
        ["red", "blue", "orange", "teal", "purple", "green", "pink", "blue-dark", "amber", "brown"];

    private const double SpineMm = 16, OuterMm = 13, TopMm = 16, FootMm = 19;

    public Message Message => message;

    public Library Library => tools.Library;

    public DocumentType Type { get; } = DocumentType.For(message.Audience);

    public List<FitProblem> Problems { get; } = [];

    public Format Format => format;

    public Sheet NewSheet() => new(message, format, tools, 0.045, Problems);

    public Accent ChapterAccent(int index)
    {
        string name = s_chapterAccents[index % s_chapterAccents.Length];
        return tools.Palette.Accents.ContainsKey(name) ? tools.Palette.Accent(name) : tools.Palette.Accent(message.Audience.Accent);
    }

    /// <summary>The type area of a page: wider towards the spine, where the paper curves away.</summary>
    /// <param name="page">From 1; odd pages lie on the right.</param>
    public Box TextArea(int page)
    {
        double width = format.Width.Millimetres, height = format.Height.Millimetres;
        bool right = page % 2 == 1;
        return new Box(right ? SpineMm : OuterMm, TopMm, width - SpineMm - OuterMm, height - TopMm - FootMm);
    }

    public void TooLong(string what, double needed, double room, string chineseHint, string englishHint) => Problems.Add(new FitProblem(
        DiagnosticIds.TextDoesNotFit,
        what,
        new LocalText(
            FormattableString.Invariant($"手册里“{what}”要 {needed:0} 毫米高，一页只有 {room:0} 毫米"),
            FormattableString.Invariant($"\"{what}\" needs {needed:0} mm in the booklet, a page has {room:0} mm")),
        new LocalText(chineseHint, englishHint)));
}
