namespace ContentKit.Site.Pages;

/// <summary>Where people meet a scam: 电话, 短信, 微信群 … as the cases name it.</summary>
/// <param name="Slug">Stable part of its address, ASCII.</param>
public sealed record Channel(string Slug, string Name);
