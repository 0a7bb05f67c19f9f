namespace ContentKit.Content.Markdown;

/// <summary>Where a relative link or picture of a body leads on the site.</summary>
/// <param name="target">As written, e.g. <c>../tips/safe-account.md#怎么办</c>, <c>images/a.png</c>, <c>/print/</c>.</param>
/// <returns>Null when there is no such page or picture: its text stays, the link goes.</returns>
public delegate Uri? LinkResolver(string target);
