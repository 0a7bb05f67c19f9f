namespace ContentKit.Artwork.Messages;

/// <summary>The names that a format's <c>sources</c>, the manifest and folders use for a <see cref="SourceKind"/>.</summary>
public static class SourceKindNames
{
    public static string Name(this SourceKind kind) => kind switch
    {
        SourceKind.Case => "case",
        SourceKind.Tip => "tip",
        SourceKind.Scam => "scam",
        SourceKind.Letter => "letter",
        SourceKind.Audience => "audience",
        SourceKind.Venue => "venue",
        SourceKind.Quiz => "quiz",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
