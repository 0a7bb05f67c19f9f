using System.Collections.Immutable;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Booklets;

/// <summary>防骗手册: cover, greeting, contents, a spread for every scam type, rescue, quiz, back cover; pages a multiple of four.</summary>
internal sealed class BookletDesign(Message message, Format format, DesignTools tools)
{
    // [C] Below two sheets a folder is the right form; above 64 pages saddle stitching does not hold.
    private const int FewestPages = 8, MostPages = 64;

    private readonly BookletContext _context = new(message, format, tools);

    public Composed Compose()
    {
        ImmutableArray<BookletPage> pages = Arrange();
        if (_context.Problems.Count > 0) return new Composed.Failed([.. _context.Problems.Distinct()]);
        // These two speak of the other pages' numbers.
        var greeting = new GreetingPage(_context, pages);
        var contents = new ContentsPage(_context, pages);
        var scenes = ImmutableArray.CreateBuilder<Scene>(pages.Length);
        for (int i = 0; i < pages.Length; i++)
        {
            Sheet sheet = _context.NewSheet();
            pages[i].Draw(sheet, i + 1);
            if (i == 1) greeting.Draw(sheet, i + 1);
            if (i == 2) contents.Draw(sheet, i + 1);
            if (pages[i].HasFolio) Furniture.Draw(_context, sheet, pages[i], i + 1);
            scenes.Add(sheet.Scene(sheet.Paper));
        }

        return _context.Problems.Count > 0
            ? new Composed.Failed([.. _context.Problems.Distinct()])
            : new Composed.Pages(scenes.MoveToImmutable());
    }

    private ImmutableArray<BookletPage> Arrange()
    {
        var pages = ImmutableArray.CreateBuilder<BookletPage>();
        pages.Add(new BookletPage(new CoverPages(_context).DrawFront) { HasFolio = false });
        pages.Add(new BookletPage((_, _) => { }) { HasFolio = false });
        pages.Add(new BookletPage((_, _) => { }));
        pages.AddRange(new ScamSpreads(_context).Pages());
        pages.AddRange(new RescuePages(_context).Pages());
        ImmutableArray<BookletPage> quiz = new QuizPages(_context).Pages();
        int content = pages.Count + quiz.Length + 1;
        if (_context.Library.Scams.IsEmpty || content < FewestPages - 3 || content > MostPages)
        {
            ReportPages(content);
            return [];
        }

        // What fills up the last sheet is worth a page of its own.
        ImmutableArray<BookletPage> spare = new SparePages(_context).Pages((4 - content % 4) % 4);
        pages.AddRange(spare.Take(1));
        pages.AddRange(quiz);
        pages.AddRange(spare.Skip(1));
        pages.Add(new BookletPage(new CoverPages(_context).DrawBack) { HasFolio = false });
        return pages.ToImmutable();
    }

    private void ReportPages(int found) => _context.Problems.Add(new FitProblem(
        DiagnosticIds.TextDoesNotFit,
        message.Title,
        found > MostPages
            ? new LocalText(FormattableString.Invariant($"手册有 {found} 页，骑马钉最多 {MostPages} 页"), FormattableString.Invariant($"the booklet has {found} pages, saddle stitching holds {MostPages}"))
            : new LocalText(
                FormattableString.Invariant($"手册只有 {found} 页内容、{_context.Library.Scams.Length} 类骗局，至少要 {FewestPages} 页"),
                FormattableString.Invariant($"the booklet has {found} pages of content and {_context.Library.Scams.Length} scam types, {FewestPages} pages needed")),
        found > MostPages
            ? new LocalText("减少 scams 或问答的题数", "have fewer scam types or quiz questions")
            : new LocalText("补写 scams、rescue.md 和 quiz，或改用三折页", "add scam types, rescue.md and a quiz, or use the folder")));
}
