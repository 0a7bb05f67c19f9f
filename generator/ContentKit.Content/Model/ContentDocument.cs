using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>A document whatever its kind. The settings and the dictionary are none: they hold what others are measured by.</summary>
/// <param name="Model">A record of the model.</param>
/// <param name="Draft">Not published: no page, no piece.</param>
public sealed record ContentDocument(object Model, DocumentSource Source, MarkdownBody Body, bool Draft)
{
    /// <summary>Everything that is published or will be.</summary>
    public static ImmutableArray<ContentDocument> Of(Library library)
    {
        var documents = ImmutableArray.CreateBuilder<ContentDocument>();
        foreach (Audience a in library.Audiences) documents.Add(new(a, a.Source, a.Body, false));
        foreach (ScamType s in library.Scams) documents.Add(new(s, s.Source, s.Body, false));
        foreach (Venue v in library.Venues) documents.Add(new(v, v.Source, v.Body, false));
        foreach (Case c in library.Cases) documents.Add(new(c, c.Source, c.Body, c.Draft));
        foreach (Tip t in library.Tips) documents.Add(new(t, t.Source, t.Body, t.Draft));
        foreach (Letter l in library.Letters) documents.Add(new(l, l.Source, l.Body, false));
        foreach (Campaign c in library.Campaigns) documents.Add(new(c, c.Source, MarkdownBody.Empty, false));
        if (library.Rescue is { } rescue) documents.Add(new(rescue, rescue.Source, rescue.Body, false));
        foreach (Situation s in library.Situations) documents.Add(new(s, s.Source, s.Body, false));
        foreach (Quiz q in library.Quizzes) documents.Add(new(q, q.Source, MarkdownBody.Empty, false));
        foreach (Page p in library.Pages) documents.Add(new(p, p.Source, p.Body, false));
        return documents.DrainToImmutable();
    }
}
