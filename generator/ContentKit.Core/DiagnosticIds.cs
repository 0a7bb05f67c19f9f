namespace ContentKit.Core;

/// <summary>
/// Stable ids of findings. 00xx files and YAML, 01xx content model, 02xx Markdown, 03xx fit and typesetting,
/// 04xx privacy, 05xx contacts, 06xx language, 07xx completeness, 08xx preflight, 09xx build and publish.
/// </summary>
public static class DiagnosticIds
{
    public const string FileUnreadable = "CK0001";
    public const string NotUtf8 = "CK0002";
    public const string FrontMatterMissing = "CK0003";
    public const string YamlSyntax = "CK0004";
    public const string FileTooLarge = "CK0005";
    public const string ControlCharacter = "CK0006";
    public const string YamlNotAllowed = "CK0007";
    public const string TooManyFindings = "CK0008";
    public const string StrayFile = "CK0009";

    public const string UnknownKey = "CK0101";
    public const string MissingKey = "CK0102";
    public const string WrongType = "CK0103";
    public const string UnknownReference = "CK0104";
    public const string DuplicateId = "CK0105";
    public const string BadId = "CK0106";
    public const string OutOfRange = "CK0107";
    public const string UnknownFormat = "CK0108";
    public const string MissingIllustration = "CK0109";
    public const string OutputCollision = "CK0110";
    public const string FormatNeedsMore = "CK0111";
    public const string BadIllustration = "CK0112";

    public const string RawHtml = "CK0201";
    public const string DangerousLink = "CK0202";
    public const string HeadingJump = "CK0203";
    public const string ImageWithoutAlt = "CK0204";
    public const string BrokenLink = "CK0205";

    public const string TextDoesNotFit = "CK0301";
    public const string MissingGlyph = "CK0302";
    public const string OutsideGb2312 = "CK0303";
}
