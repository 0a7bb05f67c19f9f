namespace ContentKit.Content.Markdown;

/// <summary>Where a relative link of a body leads on the site.</summary>
/// <param name="target">As written, e.g. <c>../tips/safe-account.md#怎么办</c>, <c>/print/</c>.</param>
/// <returns>Null when there is no such page: its text stays, the link goes.</returns>
public delegate Uri? LinkResolver(string target);
