using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Routing;
using ContentKit.Site.Search;

namespace ContentKit.Site.Planning;

/// <summary>What can be found, and the files of the index.</summary>
internal static class SearchPlanner
{
    public static void Plan(PageFactory factory)
    {
        Catalogue catalogue = factory.Catalogue;
        List<SearchDocument> documents = [.. Guidance(catalogue)];
        int beforeCases = documents.Count;
        // Oldest first: a new case gets the next number and moves no other.
        var cases = new SearchDocument[catalogue.Cases.Length];
        Parallel.For(0, cases.Length, i => cases[^(i + 1)] = Document(catalogue.Cases[i], catalogue));
        documents.AddRange(cases);

        Library library = catalogue.Library;
        ImmutableArray<string> words =
        [
            .. library.Scams.Select(scam => scam.Name).Concat(library.Dictionary.Terms).Concat(library.Audiences.Select(audience => audience.Name))
                .Concat(library.Site.Hotlines.Select(hotline => hotline.Number)).Distinct(StringComparer.Ordinal),
        ];
        factory.AddFile("search/settings.js", null, key => key.Add(documents.Count).Add(beforeCases).Add(words),
            () => SearchIndex.Settings(documents.Count, beforeCases, words));
        int blocks = (documents.Count + SearchIndex.DocumentsPerBlock - 1) / SearchIndex.DocumentsPerBlock;
        for (int block = 0; block < blocks; block++)
        {
            int number = block;
            IEnumerable<SearchDocument> members = documents.Skip(block * SearchIndex.DocumentsPerBlock).Take(SearchIndex.DocumentsPerBlock);
            factory.AddFile(Path("d", number), null, key =>
            {
                foreach (SearchDocument document in members) key.Add(document.Route).Add(document.Kind).Add(document.Title).Add(document.Summary);
            }, () => SearchIndex.Documents(number, members));
        }

        KeyBuilder all = new();
        foreach (SearchDocument document in documents) all.Add(document.Route).Add(document.Version);
        ContentKey version = all.Build();
        Lazy<SearchIndex> index = new(() => SearchIndex.Build(documents));
        for (int shard = 0; shard < SearchIndex.ShardCount(documents.Count); shard++)
        {
            int number = shard;
            factory.AddFile(Path("i", number), null, key => key.Add(version), () => index.Value.Shard(number));
        }
    }

    private static string Path(string folder, int number) => string.Create(CultureInfo.InvariantCulture, $"search/{folder}/{number}.js");

    private static IEnumerable<SearchDocument> Guidance(Catalogue catalogue)
    {
        Library library = catalogue.Library;
        if (library.Rescue is { } rescue)
            yield return new SearchDocument(Routes.Rescue, "求助", rescue.Title, rescue.Summary ?? "", rescue.Source.Sha256,
                [rescue.Body.Text, .. rescue.Situations.SelectMany(situation => situation.Steps.Prepend(situation.Name)), .. rescue.Prepare, .. rescue.Next]);
        foreach (Situation situation in library.Situations)
            yield return new SearchDocument(Routes.Situation(situation.Id), "遇到的事", $"有人{situation.Ask}", situation.Summary ?? situation.Action, situation.Source.Sha256,
                [situation.Action, situation.Body.Text]);
        foreach (ScamType scam in library.Scams)
            yield return new SearchDocument(Routes.Scam(scam.Id), "骗局类型", scam.Name, scam.Summary ?? Words.Unbroken(scam.Slogan), scam.Source.Sha256,
                [Words.Unbroken(scam.Slogan), .. scam.RedFlags, scam.Body.Text]);
        foreach (Audience audience in library.Audiences)
            yield return new SearchDocument(Routes.Audience(audience.Id), "按人群", $"写给{audience.Name}的防骗提醒", audience.Greeting ?? "", audience.Source.Sha256, [audience.Body.Text]);
        foreach (Quiz quiz in library.Quizzes)
            yield return new SearchDocument(Routes.Quiz(quiz.Id), "问答", quiz.Title, quiz.Intro ?? "", quiz.Source.Sha256, [.. quiz.Questions.Select(question => question.Question)]);
        foreach (Letter letter in library.Letters)
            yield return new SearchDocument(Routes.Letter(letter.Id), "一封信", letter.Title, letter.Issuer, letter.Source.Sha256, [letter.Body.Text]);
        foreach (Venue venue in library.Venues)
            yield return new SearchDocument(Routes.Venue(venue.Id), "场所", $"{venue.Name}张贴指南", string.Join('、', venue.Places), venue.Source.Sha256, [venue.Body.Text]);
        foreach (Page page in library.Pages)
            yield return new SearchDocument(string.Equals(page.Section, "guide", StringComparison.Ordinal) ? Routes.GuidePage(page.Id) : page.Id + "/", "页面",
                page.Title, page.Summary ?? "", page.Source.Sha256, [page.Body.Text]);
        foreach (Tip tip in catalogue.Tips)
            yield return new SearchDocument(Routes.Tip(tip.Id), "提醒", tip.Title, tip.Summary ?? tip.Line ?? "", tip.Source.Sha256,
                [tip.Line ?? "", tip.Sms ?? "", Words.Unbroken(tip.Slogan ?? ""), .. tip.Points, catalogue.Scam(tip.Scam)?.Name ?? "", tip.Body.Text]);
    }

    private static SearchDocument Document(Case item, Catalogue catalogue) => new(
        Routes.Case(item.Id), "案例", item.Title, item.Summary ?? "", item.Source.Sha256,
        [catalogue.Scam(item.Scam)?.Name ?? "", item.Channel ?? "", Words.Unbroken(item.Slogan ?? ""), .. item.Points, item.Body.Text]);
}
