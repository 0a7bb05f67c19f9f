using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace Civic.Print.Documents.Parts;

/// <summary>What of the library an audience's document draws on.</summary>
internal static class Selection
{
    /// <summary>Scam types by rank: those that the audience's own cases and tips are about first, then the others.</summary>
    public static ImmutableArray<ScamType> Scams(Library library, Audience audience) =>
        [.. library.Scams.OrderBy(scam => Concerns(library, audience, scam) ? 0 : 1).ThenBy(scam => scam.Rank)];

    /// <summary>Tips for the audience, in the library's order.</summary>
    public static ImmutableArray<Tip> Tips(Library library, Audience audience) =>
        [.. library.Tips.Where(tip => !tip.Draft && tip.Audiences.Contains(audience.Id, StringComparer.Ordinal))];

    /// <summary>What to do after money has been sent; the first situation when the file has none of that id.</summary>
    public static RescueSituation? AfterTransfer(Library library) =>
        library.Rescue is not { Situations: { IsEmpty: false } situations } ? null
        : situations.FirstOrDefault(situation => situation.Id == "transferred") ?? situations[0];

    /// <summary>The quiz made for the audience, else the one with most questions.</summary>
    public static Quiz? Quiz(Library library, Audience audience) =>
        library.Quizzes.FirstOrDefault(quiz => quiz.Audiences.Contains(audience.Id, StringComparer.Ordinal))
        ?? library.Quizzes.OrderByDescending(quiz => quiz.Questions.Length).ThenBy(quiz => quiz.Id, StringComparer.Ordinal).FirstOrDefault();

    public static string Unbroken(string text) => text.Replace("|", "", StringComparison.Ordinal);

    private static bool Concerns(Library library, Audience audience, ScamType scam) =>
        library.Cases.Any(source => !source.Draft && source.Scam == scam.Id && source.Audiences.Contains(audience.Id, StringComparer.Ordinal)) ||
        library.Tips.Any(source => !source.Draft && source.Scam == scam.Id && source.Audiences.Contains(audience.Id, StringComparer.Ordinal));
}
