using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Model;

namespace ContentKit.Site.Pages;

public sealed record HomePage(
    ImmutableArray<Situation> Situations,
    ImmutableArray<ScamType> Scams,
    ImmutableArray<Audience> Audiences,
    ImmutableArray<Channel> Channels,
    ImmutableArray<CaseCard> Newest,
    ImmutableArray<TipCard> Tips,
    ImmutableArray<NamedLink> Quizzes,
    KitLink? Offline) : PageModel
{
    internal override void Describe(KeyBuilder key)
    {
        key.Add(Situations.Length);
        foreach (Situation situation in Situations) key.Add(situation.Id).Add(situation.Ask).Add(situation.Action);
        key.Add(Scams.Length);
        foreach (ScamType scam in Scams) key.Add(scam.Id).Add(scam.Slogan).Add(scam.Rank);
        key.Add(Audiences.Length);
        foreach (Audience audience in Audiences) key.Add(audience.Id);
        key.Add(Channels.Length);
        foreach (Channel channel in Channels) key.Add(channel.Slug).Add(channel.Name);
        CaseCard.Describe(Newest, key);
        TipCard.Describe(Tips, key);
        NamedLink.Describe(Quizzes, key);
        key.Add(Offline?.Path).Add(Offline?.Bytes ?? 0);
    }
}
