using System.Collections.Immutable;
using System.Globalization;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Content.Model;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>Questions to tick, and the answers with their reasons on pages of their own.</summary>
internal sealed class QuizPages(BookletContext context)
{
    private const string Letters = "ABCDEFGH";

    private IEnumerable<double> Sizes => context.Type.Large ? [15, 14.5, 14, 13.5, 13, 12.5] : [12, 11.5, 11, 10.5, 10, 9.5];

    public ImmutableArray<BookletPage> Pages()
    {
        if (Selection.Quiz(context.Library, context.Message.Audience) is not { Questions: { IsEmpty: false } } quiz) return [];
        Sheet sheet = context.NewSheet();
        double width = context.TextArea(1).Width;
        return
        [
            .. Flow.Pages(context, Sizes, em => Questions(sheet, quiz, width, em), quiz.Title).Select(column => Page(column, quiz.Title)),
            .. Flow.Pages(context, Sizes, em => Answers(sheet, quiz, width, em), quiz.Title).Select(column => Page(column, "答案和解释")),
        ];
    }

    private BookletPage Page(ImmutableArray<SceneItem> column, string entry) =>
        new((sheet, page) => Flow.Draw(context, sheet, page, column)) { Entry = entry };

    private ImmutableArray<Band> Questions(Sheet sheet, Quiz quiz, double width, double em)
    {
        var ask = new TextStyle("sans-bold", em, sheet.Colour("black")) { LineHeight = 1.35, Balanced = true };
        var option = new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.35 };
        var bands = ImmutableArray.CreateBuilder<Band>();
        bands.Add(Flow.Heading(context, sheet, quiz.Title));
        for (int i = 0; i < quiz.Questions.Length; i++)
        {
            QuizQuestion question = quiz.Questions[i];
            double indent = em * 1.9;
            Block head = Numbered(sheet, i + 1, question.Question, ask, width, indent);
            Block options = Block.Column(em * 0.45, question.Options.Select((text, index) =>
                Option(sheet, string.Concat(Letters[index % Letters.Length].ToString(), "　", text), option, width - indent)));
            Block shifted = new(width, options.Height, [.. options.At(indent, 0)]);
            bands.Add(Band.Of(Block.Column(em * 0.6, head, shifted)) with { Above = em * 1.35 });
        }

        return bands.ToImmutable();
    }

    private ImmutableArray<Band> Answers(Sheet sheet, Quiz quiz, double width, double em)
    {
        var bold = new TextStyle("sans-bold", em, sheet.Accent.Deep) { LineHeight = 1.4 };
        var why = new TextStyle("sans-regular", em, sheet.Colour("black")) { LineHeight = 1.4, Balanced = true };
        var bands = ImmutableArray.CreateBuilder<Band>();
        bands.Add(Flow.Heading(context, sheet, "答案和解释"));
        for (int i = 0; i < quiz.Questions.Length; i++)
        {
            QuizQuestion question = quiz.Questions[i];
            double indent = em * 1.9;
            string answer = string.Concat(Letters[question.Answer % Letters.Length].ToString(), "　", question.Options[question.Answer]);
            Block head = Numbered(sheet, i + 1, answer, bold, width, indent);
            Block reason = sheet.Set(question.Why, why, width - indent) is { } set ? new Block(width, set.HeightMm, [.. set.At(indent, 0)]) : Block.Empty;
            bands.Add(Band.Of(Block.Column(em * 0.35, head, reason)) with { Above = em * 1.0 });
        }

        return bands.ToImmutable();
    }

    private static Block Numbered(Sheet sheet, int number, string text, TextStyle style, double width, double indent)
    {
        if (sheet.Set(text, style, width - indent) is not { } set) return Block.Empty;
        Block digits = sheet.Set(number.ToString(CultureInfo.InvariantCulture), style with { Font = "sans-black", Paint = sheet.Accent.Deep }, indent) is { } label ? Block.Of(label) : Block.Empty;
        return new Block(width, set.HeightMm, [.. digits.At(0, 0), .. set.At(indent, 0)]);
    }

    private static Block Option(Sheet sheet, string text, TextStyle style, double width)
    {
        double em = style.SizeMm, side = em * 0.92, x = side + em * 0.6;
        if (sheet.Set(text, style, width - x) is not { } set) return Block.Empty;
        return new Block(width, set.HeightMm, [.. Shapes.TickBox(side, sheet.Accent.Deep, sheet.Paper).At(0, (em - side) / 2), .. set.At(x, 0)]);
    }
}
