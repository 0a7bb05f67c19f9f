using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>Settings of the whole site, from <c>site.yml</c>.</summary>
/// <param name="BaseUrl">Absolute, with a trailing slash; may have a path (a site under <c>/fanzha/</c>).</param>
/// <param name="Signature">What SMS carry in 【】.</param>
/// <param name="Rules">Severity per rule id that the office has changed: error, warning, info or off.</param>
/// <param name="AudioCommand">Speech program with <c>{wav}</c> and <c>{text}</c>; null leaves audio off.</param>
public sealed record Site(
    string Title,
    string Organisation,
    Uri BaseUrl,
    ImmutableArray<Hotline> Hotlines,
    Contacts Contacts,
    string? Icp,
    string? PoliceFiling,
    string Signature,
    ImmutableSortedDictionary<string, string> Rules,
    string? AudioCommand,
    DocumentSource Source)
{
    /// <summary>The theme's preset for the office's print shop; null for none.</summary>
    public string? Vendor { get; init; }
}
