namespace ContentKit.Content.Checks.Wording;

/// <summary>A short text that readers of <c>reading: plain</c> audiences meet.</summary>
/// <param name="Key">Dotted path of the front matter key it is written under.</param>
internal sealed record ShortText(string Key, ShortTexts.Role Role, string Text);
