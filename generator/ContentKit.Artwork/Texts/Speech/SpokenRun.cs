namespace ContentKit.Artwork.Texts.Speech;

/// <summary>A stretch of text as it is written and as it is said.</summary>
/// <param name="Spoken">Equal to <paramref name="Written"/> where a reader needs no help.</param>
/// <param name="Letters">Latin letters that are named one by one: NFC, QQ.</param>
public sealed record SpokenRun(string Written, string Spoken, bool Letters = false)
{
    public bool IsPlain => !Letters && string.Equals(Written, Spoken, StringComparison.Ordinal);
}
