namespace ContentKit.Drawing.Text.Layout;

/// <summary>How good a line break is at a place; smaller is better.</summary>
internal enum BreakGrade : byte
{
    /// <summary>The editor's <c>|</c>.</summary>
    Mark,

    /// <summary>After a pause or closing mark, or before an opening one.</summary>
    Punctuation,

    /// <summary>Between words.</summary>
    Word,

    /// <summary>Allowed by the rules; nothing is known about words here.</summary>
    Plain,

    /// <summary>Allowed, but it tears a phrase.</summary>
    Poor,

    None,
}
