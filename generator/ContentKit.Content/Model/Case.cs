using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>A typical case (以案说法).</summary>
/// <param name="Loss">In yuan, rounded; null when nothing was lost or it is not told.</param>
/// <param name="Channel">Where the victim met the scam: 电话, 短信, 微信群 …</param>
/// <param name="Formats">Added to the audience's own.</param>
/// <param name="Expires">From this day the piece should no longer hang.</param>
public sealed record Case(
    string Id,
    string Title,
    DateOnly Date,
    string Scam,
    ImmutableArray<string> Audiences,
    long? Loss,
    string? Place,
    string? Channel,
    string? Summary,
    string? Slogan,
    ImmutableArray<string> Points,
    string? Illustration,
    Composition? Composition,
    ImmutableArray<string> Formats,
    ImmutableArray<Variant> Variants,
    ImmutableArray<Citation> Sources,
    ImmutableArray<AcceptedFinding> Accepted,
    DateOnly? Reviewed,
    DateOnly? Expires,
    bool Draft,
    MarkdownBody Body,
    DocumentSource Source)
{
    /// <summary>The first of the month of <see cref="Date"/>: all that pages, feeds and files tell, for the day could tell who the victim was.</summary>
    public DateOnly Month => new(Date.Year, Date.Month, 1);
}
