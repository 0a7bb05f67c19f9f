namespace ContentKit.Drawing.Text.Bidi;

/// <summary>Bidirectional character types of UAX #9, embedding controls left out.</summary>
internal enum BidiClass : byte
{
    LeftToRight,
    RightToLeft,
    ArabicLetter,
    EuropeanNumber,
    EuropeanSeparator,
    EuropeanTerminator,
    ArabicNumber,
    CommonSeparator,
    NonSpacingMark,

    /// <summary>Joiners and controls, which take part in nothing.</summary>
    BoundaryNeutral,
    Whitespace,
    OtherNeutral,
}
