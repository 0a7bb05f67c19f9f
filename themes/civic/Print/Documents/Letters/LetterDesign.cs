using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Documents;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Content.Markdown;
using ContentKit.Content.Model;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;
using Block = Civic.Print.Layout.Block;

namespace Civic.Print.Documents.Letters;

/// <summary>
/// 一封信: letterhead, text, sign-off, how to check that it is genuine, tear-off receipt. One page where the text allows it
/// at a readable size, else as many as it needs; a batch is the same pages once for every serial number.
/// </summary>
internal sealed class LetterDesign
{
    // A longer letter is not read; the office should print a leaflet.
    private const int MostPages = 4;

    private readonly Message _message;
    private readonly Format _format;
    private readonly DesignTools _tools;
    private readonly Letter _letter;
    private readonly LetterFrame _frame;
    private readonly LetterClosing _closing;
    private readonly List<FitProblem> _problems = [];

    public LetterDesign(Message message, Format format, DesignTools tools)
    {
        (_message, _format, _tools) = (message, format, tools);
        _letter = tools.Library.Letters.First(letter => string.Equals(letter.Id, message.SourceId, StringComparison.Ordinal));
        _frame = LetterFrame.For(format, DocumentType.For(message.Audience));
        _closing = new LetterClosing(_frame, _letter, NewSheet());
    }

    public Composed Compose()
    {
        ImmutableArray<Column> columns = Paginate();
        ImmutableArray<Sheet> pages = [.. columns.Select((column, index) => Page(column, index, columns.Length))];
        if (_problems.Count > 0) return new Composed.Failed([.. _problems.Distinct()]);

        // What all letters of a batch share is one group, so that exporters need not write it a hundred times.
        ImmutableArray<SceneItem> common = [.. pages.Select(page => new SceneItem.Group(Transform.Identity, page.Scene(null).Items))];
        var scenes = ImmutableArray.CreateBuilder<Scene>();
        foreach (string? serial in Serials())
            for (int i = 0; i < pages.Length; i++)
                scenes.Add(new Scene(_format.Width, _format.Height, _format.Bleed, null, [common[i], .. SerialItems(serial, i, pages.Length)]));
        return _problems.Count > 0
            ? new Composed.Failed([.. _problems.Distinct()])
            : new Composed.Pages(scenes.ToImmutable()) { PreviewCount = pages.Length };
    }

    private IEnumerable<string?> Serials()
    {
        if (_letter.Serials is not { } range) return [null];
        return SerialNumber.All(range);
    }

    private double FirstTop => _frame.Column.Y + _frame.HeadHeight + _frame.TitleHeight;

    private double FurtherTop => _frame.Column.Y + _frame.RunningHeadHeight;

    /// <summary>The text on one page at the largest size that allows it, or on several at the size we like best.</summary>
    private ImmutableArray<Column> Paginate()
    {
        ImmutableArray<double> sizes = _frame.Type.Large ? [15, 14.5, 14] : [12, 11.5, 11, 10.5];
        double room = _closing.Top - FirstTop;
        foreach (double size in sizes)
        {
            ImmutableArray<Band> bands = Bands(size);
            if (_problems.Count > 0) return [];
            double free = room - Column.HeightOf(bands);
            if (free < 0) continue;
            double stretch = Math.Min(free / Math.Max(1, Column.Spaces(bands)), ContentKit.Core.Length.Pt(size).Millimetres * 0.45);
            return [Column.Pour(bands, room, stretch)];
        }

        return PaginateLong(Bands(sizes[0]));
    }

    private ImmutableArray<Column> PaginateLong(ImmutableArray<Band> bands)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        while (columns.Count < MostPages)
        {
            double top = columns.Count == 0 ? FirstTop : FurtherTop;
            Column last = Column.Pour(bands, _closing.Top - top);
            if (last.Rest.IsEmpty)
            {
                columns.Add(last);
                return columns.ToImmutable();
            }

            Column full = Column.Pour(bands, _frame.Column.Bottom - top);
            // When the text ends on this page but the closing does not fit under it, some of it goes along to the next.
            Column kept = full.Rest.IsEmpty ? last : full;
            columns.Add(kept);
            bands = kept.Rest;
        }

        double over = Column.HeightOf(bands);
        _problems.Add(new FitProblem(
            ContentKit.Core.DiagnosticIds.TextDoesNotFit,
            _letter.Title,
            new(FormattableString.Invariant($"这封信超过 {MostPages} 页，还有 {over:0} 毫米高的文字排不下"),
                FormattableString.Invariant($"the letter runs over {MostPages} pages, {over:0} mm of text are left")),
            new("把信写短一些，细节放到网页上", "shorten the letter and leave the details to its web page")));
        return [];
    }

    private ImmutableArray<Band> Bands(double sizePt)
    {
        var sheet = NewSheet();
        double em = ContentKit.Core.Length.Pt(sizePt).Millimetres;
        var text = new TextStyle("serif", em, sheet.Colour("black")) { LineHeight = 1.62, Align = TextAlign.Justify };
        var style = new BodyStyle(text, sheet.Accent.Deep) { IndentEm = 2, GapEm = 0.35, ItemGapEm = 0 };
        var bands = ImmutableArray.CreateBuilder<Band>();
        if (_letter.Salutation is { } salutation)
            bands.AddRange(new BodySetter(sheet, style with { IndentEm = 0, Text = text with { Font = "sans-bold" } }, _frame.Column.Width).Paragraph(salutation));
        bands.AddRange(new BodySetter(sheet, style, _frame.Column.Width).Set(MarkdownRenderer.ToBlocks(_letter.Body)));
        if (bands.Count > 0) bands[^1] = bands[^1] with { KeepsWithNext = true };
        bands.AddRange(SignOff(sheet, text));
        return bands.ToImmutable();
    }

    // Right-aligned, the date under the middle of the issuer's name; room beside it for the seal.
    private IEnumerable<Band> SignOff(Sheet sheet, TextStyle text)
    {
        double em = text.SizeMm, pitch = em * text.LineHeight, right = _frame.Column.Width - 2 * em;
        Block issuer = sheet.Line(_letter.Issuer, text with { Font = "sans-bold" });
        double centre = right - issuer.Width / 2;
        yield return new Band(pitch, [.. issuer.At(right - issuer.Width, (pitch - issuer.Height) / 2)]) { Above = em * 1.4, KeepsWithNext = _letter.Date is not null };
        if (_letter.DateInWords is not { } written) yield break;
        Block date = sheet.Line(written, text);
        yield return new Band(pitch, [.. date.At(centre - date.Width / 2, (pitch - date.Height) / 2)]);
    }

    private Sheet Page(Column column, int index, int count)
    {
        Sheet sheet = NewSheet();
        double top = FurtherTop;
        if (index == 0)
        {
            Letterhead.Draw(sheet, _frame, _letter.Issuer);
            DrawTitle(sheet);
            top = FirstTop;
        }
        else
        {
            Letterhead.DrawRunning(sheet, _frame, _letter.Title, index + 1, count);
        }

        sheet.Add(new SceneItem.Group(Transform.Translate(_frame.Column.X, top), column.Placed));
        if (index == count - 1) _closing.Draw(sheet);
        return sheet;
    }

    private void DrawTitle(Sheet sheet)
    {
        double em = _frame.Type.Pt(22, 26);
        var style = new TextStyle("sans-black", em, sheet.Accent.Deep) { Align = TextAlign.Centre, TrackingEm = 0.04, Balanced = true, LineHeight = 1.25, Role = TextRole.Main };
        if (sheet.Fit(_letter.Title, style, _frame.Column.Width, em * 1.4, _frame.Type.Pt(15, 18), em, 1) is not { } title) return;
        double y = _frame.Column.Y + _frame.HeadHeight + 9.5;
        sheet.Add(title.At(_frame.Column.X, y - title.Ink.Y));
    }

    private ImmutableArray<SceneItem> SerialItems(string? serial, int page, int pages)
    {
        Sheet sheet = NewSheet();
        if (page == 0) LetterSerial.Draw(sheet, _frame, serial, _frame.Column.Y + 3.4);
        if (page == pages - 1) _closing.DrawSerial(sheet, serial);
        return sheet.Scene(null).Items;
    }

    private Sheet NewSheet() => new(_message, _format, _tools, 0.02, _problems);
}
