using System.Collections.Immutable;

namespace ContentKit.Content.Model;

public sealed record Campaign(
    string Id,
    string Title,
    DateOnly From,
    DateOnly To,
    ImmutableArray<CampaignPhase> Phases,
    ImmutableArray<Season> Seasons,
    DocumentSource Source);

public sealed record CampaignPhase(string Name, DateOnly From, DateOnly To, ImmutableArray<CampaignTask> Tasks);

public sealed record CampaignTask(string Who, string What, DateOnly Due);

/// <summary>A time of year with its own scams: 春节返乡, 开学, 毕业, 双十一.</summary>
public sealed record Season(string Name, DateOnly From, DateOnly To, ImmutableArray<string> Focus);
