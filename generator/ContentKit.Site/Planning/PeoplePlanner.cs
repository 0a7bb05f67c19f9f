using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Site.Pages;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Audiences, quizzes, letters.</summary>
internal static class PeoplePlanner
{
    private const int TipsOnOwnPage = 8;

    public static void Plan(PageFactory factory)
    {
        PlanAudiences(factory);
        PlanQuizzes(factory);
        PlanLetters(factory);
    }

    /// <summary>Quizzes for an audience, then those for everyone.</summary>
    public static ImmutableArray<NamedLink> QuizzesOf(Library library, string audience) =>
    [
        .. library.Quizzes.Where(quiz => quiz.Audiences.Contains(audience)).Concat(library.Quizzes.Where(quiz => quiz.Audiences.IsEmpty))
            .Select(quiz => new NamedLink(Routes.Quiz(quiz.Id), quiz.Title)),
    ];

    public static ImmutableArray<NamedLink> LettersOf(Library library, string audience) =>
    [
        .. library.Letters.Where(letter => string.Equals(letter.Audience, audience, StringComparison.Ordinal))
            .Select(letter => new NamedLink(Routes.Letter(letter.Id), letter.Title)),
    ];

    private static void PlanAudiences(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        Library library = catalogue.Library;
        factory.Add(new AudienceIndexPage(library.Audiences),
            new PageHead(Trails.Audiences.Name, "不同的人，骗子有不同的说法。找到您自己，看看最该留心什么。", Routes.Audiences, Routes.Audiences, []));
        foreach (Audience audience in library.Audiences)
        {
            ImmutableArray<Case> cases = catalogue.CasesOfAudience(audience.Id);
            AudiencePage model = new(
                audience,
                GuidancePlanner.Cards(catalogue.TipsOfAudience(audience.Id), TipsOnOwnPage),
                catalogue.Cards(cases, CasePlanner.OnOwnPage),
                CasePlanner.ListOfAudience(catalogue, audience),
                QuizzesOf(library, audience.Id),
                LettersOf(library, audience.Id),
                catalogue.Pieces.Shelves.Any(shelf => string.Equals(shelf.Audience, audience.Id, StringComparison.Ordinal)) ? Routes.Kit(audience.Id) : null,
                catalogue.Pieces.Of("audience", audience.Id));
            PageHead head = new($"写给{audience.Name}的防骗提醒", audience.Greeting ?? $"{audience.Name}常遇到的骗局、该留心的事和可以下载的宣传品。",
                Routes.Audience(audience.Id), Routes.Audiences, [Trails.Audiences], ShareImage: CasePlanner.ShareImage(model.Pieces));
            factory.Add(model, head, audience.Source.Path, audience.Body);
        }
    }

    private static void PlanQuizzes(PageFactory factory)
    {
        ImmutableArray<Quiz> quizzes = factory.Catalogue.Library.Quizzes;
        if (quizzes.IsEmpty) return;
        const string intro = "答一答，看看骗子骗不骗得了您。不用填姓名电话，答案只在您的手机上。";
        ImmutableArray<DescribedLink> entries = [.. quizzes.Select(quiz => new DescribedLink(Routes.Quiz(quiz.Id), quiz.Title, quiz.Intro))];
        factory.Add(new LinkListPage(Trails.Quizzes.Name, intro, entries), new PageHead(Trails.Quizzes.Name, intro, Routes.Quizzes, Routes.Quizzes, []));
        foreach (Quiz quiz in quizzes)
        {
            ImmutableArray<NamedLink> others = [.. quizzes.Where(other => other != quiz).Select(other => new NamedLink(Routes.Quiz(other.Id), other.Title))];
            factory.Add(new QuizPage(quiz, others),
                new PageHead(quiz.Title, quiz.Intro ?? intro, Routes.Quiz(quiz.Id), Routes.Quizzes, [Trails.Quizzes]), quiz.Source.Path);
        }
    }

    private static void PlanLetters(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        ImmutableArray<Letter> letters = catalogue.Library.Letters;
        if (letters.IsEmpty) return;
        const string intro = "纸上收到的信，这里有原文。拿不准是真是假，拨打96110核对编号。";
        ImmutableArray<DescribedLink> entries = [.. letters.Select(letter => new DescribedLink(Routes.Letter(letter.Id), letter.Title, catalogue.Audience(letter.Audience)?.Name))];
        factory.Add(new LinkListPage(Trails.Letters.Name, intro, entries), new PageHead(Trails.Letters.Name, intro, Routes.Letters, Routes.Print, []));
        foreach (Letter letter in letters)
        {
            PieceSet pieces = catalogue.Pieces.Of("letter", letter.Id);
            PageHead head = new(letter.Title, $"{letter.Issuer}发出的信，这里是全文。收到纸质信件可以对照，也可以拨打96110核实。",
                Routes.Letter(letter.Id), Routes.Print, [Trails.Letters]);
            factory.Add(new LetterPage(letter, catalogue.Audience(letter.Audience), pieces), head, letter.Source.Path, letter.Body);
        }
    }
}
