using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Artwork.Messages;

/// <summary>
/// Turns a source and an audience into a <see cref="Message"/>. The audience's variant wins over the file, the file over its
/// scam type, the scam type over the audience.
/// </summary>
public static class MessageBuilder
{
    public static Message ForCase(Case source, Audience audience, Library library)
    {
        ScamType? scam = library.FindScam(source.Scam);
        Variant? variant = VariantFor(source.Variants, audience);
        string headline = variant?.Slogan ?? source.Slogan ?? scam?.Slogan ?? source.Title;
        return Start(SourceKind.Case, source.Id, "cases", source.Title, headline, audience, scam, library.Site, source.Source) with
        {
            Summary = variant?.Summary ?? source.Summary,
            Points = variant?.Points ?? source.Points,
            Line = Unbroken(headline),
            Illustration = variant?.Illustration ?? source.Illustration ?? scam?.Illustration ?? audience.Illustration,
            Composition = variant?.Composition ?? source.Composition ?? audience.Composition,
            Date = source.Month,
            Expires = source.Expires,
        };
    }

    public static Message ForTip(Tip source, Audience audience, Library library)
    {
        ScamType? scam = source.Scam is { } id ? library.FindScam(id) : null;
        Variant? variant = VariantFor(source.Variants, audience);
        string headline = variant?.Slogan ?? source.Slogan ?? source.Title;
        return Start(SourceKind.Tip, source.Id, "tips", source.Title, headline, audience, scam, library.Site, source.Source) with
        {
            Summary = variant?.Summary ?? source.Summary,
            Points = variant?.Points ?? source.Points,
            Line = source.Line ?? Unbroken(headline),
            Sms = source.Sms,
            Stamp = source.Stamp,
            Illustration = variant?.Illustration ?? source.Illustration ?? scam?.Illustration ?? audience.Illustration,
            Composition = variant?.Composition ?? source.Composition ?? audience.Composition,
            Expires = source.Expires,
        };
    }

    /// <summary>The scam type itself: its slogan over its red flags.</summary>
    public static Message ForScam(ScamType scam, Audience audience, Library library) =>
        Start(SourceKind.Scam, scam.Id, "scams", scam.Name, scam.Slogan, audience, scam, library.Site, scam.Source) with
        {
            Summary = scam.Summary,
            Points = scam.RedFlags,
            Line = Unbroken(scam.Slogan),
            Illustration = scam.Illustration ?? audience.Illustration,
        };

    public static Message ForLetter(Letter letter, Audience audience, Library library) =>
        Start(SourceKind.Letter, letter.Id, null, letter.Title, letter.Title, audience, null, library.Site, letter.Source) with
        {
            Issuer = letter.Issuer,
            Illustration = audience.Illustration,
        };

    /// <summary>Everything for one audience at once: booklet, trifold, notices.</summary>
    public static Message ForAudience(Audience audience, Library library) =>
        Start(SourceKind.Audience, audience.Id, "audiences", audience.Name, audience.Greeting ?? audience.Name, audience, null, library.Site, audience.Source) with
        {
            Illustration = audience.Illustration,
        };

    /// <param name="folder">Folder of the source's page; null leads to the audience's page.</param>
    private static Message Start(
        SourceKind kind, string id, string? folder, string title, string headline, Audience audience, ScamType? scam, Site site, DocumentSource source) =>
        new(kind,
            id,
            audience,
            scam,
            title,
            headline,
            Summary: null,
            Points: [],
            Warning: scam is null || Unbroken(scam.Slogan) == Unbroken(headline) ? null : scam.Slogan,
            Line: null,
            Sms: null,
            Stamp: [],
            Illustration: null,
            audience.Composition,
            site.Hotlines,
            site.Organisation,
            site.Signature,
            new Uri(site.BaseUrl, folder is null ? $"audiences/{audience.Id}/" : $"{folder}/{id}/"),
            Date: null,
            Expires: null,
            source);

    private static Variant? VariantFor(ImmutableArray<Variant> variants, Audience audience) =>
        variants.FirstOrDefault(variant => string.Equals(variant.AudienceId, audience.Id, StringComparison.Ordinal));

    private static string Unbroken(string text) => text.Replace("|", "", StringComparison.Ordinal);
}
