namespace ContentKit.Content.Markdown;

public enum MarkupKind
{
    RawHtml,
    DangerousLink,

    /// <summary>A picture from another site.</summary>
    ForeignImage,
    ImageWithoutAlt,

    /// <summary>A link or picture inside the input folder; whether it exists is the caller's to find out.</summary>
    RelativeLink,

    /// <summary>A heading more than one level below the one before.</summary>
    HeadingJump,

    /// <summary>A level 1 heading, which is the page title's.</summary>
    HeadingOne,
    TooDeep,
}
