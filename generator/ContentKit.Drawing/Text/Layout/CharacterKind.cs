namespace ContentKit.Drawing.Text.Layout;

/// <summary>What a character is to line breaking and spacing.</summary>
internal enum CharacterKind : byte
{
    /// <summary>An ideograph or another sign set in one square: a line may break on both sides.</summary>
    Han,

    /// <summary>Opening mark: never ends a line; its left half is blank in Chinese fonts.</summary>
    Open,

    /// <summary>Closing or pausing mark: never begins a line; its right half is blank in Chinese fonts.</summary>
    Close,

    /// <summary>Middle dot, wave, full-width hyphen: never begins a line, keeps its width.</summary>
    Joiner,

    /// <summary>—— and ……: never split.</summary>
    Long,

    /// <summary>Letters and digits that make an unbreakable word, ASCII signs included.</summary>
    Word,

    /// <summary>Tibetan letters and signs, which break after a tsheg only.</summary>
    Tibetan,

    /// <summary>A space at which a line may break; it vanishes there.</summary>
    Space,

    /// <summary>A space at which no line breaks.</summary>
    FixedSpace,
}
