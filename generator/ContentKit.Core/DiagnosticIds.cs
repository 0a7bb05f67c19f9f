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
    public const string SpeechFailed = "CK0010";

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
    public const string MarkdownTooDeep = "CK0206";
    public const string BadPhoto = "CK0207";
    public const string MistypedMarkup = "CK0208";

    public const string TextDoesNotFit = "CK0301";
    public const string MissingGlyph = "CK0302";
    public const string OutsideGb2312 = "CK0303";

    public const string IdCardNumber = "CK0401";
    public const string MobileNumber = "CK0402";
    public const string LandlineNumber = "CK0403";
    public const string BankCardNumber = "CK0404";
    public const string LicencePlate = "CK0405";
    public const string PersonalEmail = "CK0406";
    public const string StreetAddress = "CK0407";
    public const string FullName = "CK0408";
    public const string MinorAge = "CK0409";
    public const string IdentifyingCombination = "CK0410";
    public const string PhotoPosition = "CK0411";

    public const string UnlistedNumber = "CK0501";
    public const string UnlistedAddress = "CK0502";
    public const string UnlistedEmail = "CK0503";
    public const string UnlistedAccount = "CK0504";
    public const string UnlistedApp = "CK0505";

    public const string BlamingWord = "CK0601";
    public const string AbsoluteClaim = "CK0602";
    public const string WrongForm = "CK0603";
    public const string MistypedTerm = "CK0604";
    public const string MixedWidth = "CK0605";
    public const string TraditionalCharacter = "CK0606";
    public const string LongForPlainReaders = "CK0607";
    public const string RareCharacter = "CK0608";
    public const string BrokenSlogan = "CK0609";

    public const string SummaryMissing = "CK0701";
    public const string RedFlagsMissing = "CK0702";
    public const string SourcesMissing = "CK0703";
    public const string ReviewDue = "CK0704";
    public const string Expired = "CK0705";
    public const string IllustrationMissing = "CK0706";
    public const string VariantUnused = "CK0707";
    public const string TextMissing = "CK0708";
    public const string FutureDate = "CK0709";
    public const string PointsMissing = "CK0710";
    public const string AcceptUnused = "CK0711";

    public const string WrongBoxes = "CK0801";
    public const string BleedNotReached = "CK0802";
    public const string TooMuchInk = "CK0803";
    public const string ImpureBlack = "CK0804";
    public const string TypeTooSmall = "CK0805";
    public const string LineTooThin = "CK0806";
    public const string ImageTooCoarse = "CK0807";
    public const string StampTooFine = "CK0808";
    public const string LedMismatch = "CK0809";
    public const string UnknownPlate = "CK0810";
    public const string WrongPaint = "CK0811";
    public const string OutsideSafeArea = "CK0812";
    public const string FontInPrintFile = "CK0813";
    public const string WrongColourInFile = "CK0814";
    public const string PrintFileIncomplete = "CK0815";
    public const string WrongPixels = "CK0816";

    public const string DesignFailed = "CK0901";
}
