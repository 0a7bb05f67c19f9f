namespace ContentKit.Content.Markdown;

public enum MarkupKind
{
    RawHtml,
    DangerousLink,

    /// <summary>A picture from another site.</summary>
    ForeignImage,
    ImageWithoutAlt,

    /// <summary>A link to a file of the input folder or a page of the site; whether it exists is the caller's to find out.</summary>
    RelativeLink,

    /// <summary>A picture in the input folder; whether it exists is the caller's to find out.</summary>
    RelativeImage,

    /// <summary><c>#heading</c> of the same page.</summary>
    Fragment,

    /// <summary>A heading more than one level below the one before.</summary>
    HeadingJump,

    /// <summary>A level 1 heading, which is the page title's.</summary>
    HeadingOne,

    /// <summary>A number sign without the space after it, or a full-width one.</summary>
    MistypedHeading,

    /// <summary>A list's mark without the space after it, or one that Markdown does not know.</summary>
    MistypedList,

    /// <summary>A link or picture with full-width brackets, or a space in its target.</summary>
    MistypedLink,
    TooDeep,
}
