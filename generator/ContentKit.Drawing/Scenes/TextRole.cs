namespace ContentKit.Drawing.Scenes;

/// <summary>How large a text must be for the distance it is read from (specs: Print, smallest text).</summary>
public enum TextRole
{
    /// <summary>The one message: Han height at least viewing distance ÷ 250.</summary>
    Main,

    /// <summary>Everything else meant to be read where the piece hangs: ÷ 400.</summary>
    Supporting,

    /// <summary>Read in the hand or by the printer only (imprint, serial number, slug line): the print minimum of 5 pt.</summary>
    Imprint,
}
