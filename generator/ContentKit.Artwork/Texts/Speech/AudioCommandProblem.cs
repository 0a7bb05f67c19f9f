namespace ContentKit.Artwork.Texts.Speech;

/// <summary>Why a line cannot be used as a speech command.</summary>
public enum AudioCommandProblem
{
    None,
    Empty,
    OpenQuote,
    ProgramMissing,
    WavMissing,
    TextMissing,
}
