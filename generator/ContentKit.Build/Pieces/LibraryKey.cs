using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>The key of what documents draw on beyond their own source: everything but the words of cases.</summary>
internal static class LibraryKey
{
    public static ContentKey Of(Library library)
    {
        using var key = new KeyBuilder();
        key.Add(library.Site.Source.Sha256).Add(library.Rescue?.Source.Sha256);
        foreach (Audience audience in library.Audiences) key.Add(audience.Id).Add(audience.Source.Sha256);
        foreach (ScamType scam in library.Scams) key.Add(scam.Id).Add(scam.Source.Sha256);
        foreach (Tip tip in library.Tips) key.Add(tip.Id).Add(tip.Source.Sha256);
        // Which scam types an audience's cases are about decides what comes first on notices and folders.
        foreach (Case source in library.Cases) key.Add(source.Scam).Add(source.Audiences).Add(source.Draft);
        foreach (Venue venue in library.Venues) key.Add(venue.Id).Add(venue.Source.Sha256);
        foreach (Letter letter in library.Letters) key.Add(letter.Id).Add(letter.Source.Sha256);
        foreach (Situation situation in library.Situations) key.Add(situation.Id).Add(situation.Source.Sha256);
        foreach (Quiz quiz in library.Quizzes) key.Add(quiz.Id).Add(quiz.Source.Sha256);
        foreach (Campaign campaign in library.Campaigns) key.Add(campaign.Id).Add(campaign.Source.Sha256);
        return key.Build();
    }
}
