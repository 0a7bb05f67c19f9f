using System.Collections.Immutable;

namespace ContentKit.Content.Model;

/// <summary>The whitelist: no other number, address or account may appear anywhere.</summary>
public sealed record Contacts(
    ImmutableArray<string> Phones,
    ImmutableArray<string> Urls,
    ImmutableArray<string> Emails,
    ImmutableArray<string> Accounts,
    ImmutableArray<string> Apps);
