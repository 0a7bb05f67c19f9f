namespace ContentKit.Content.Markdown;

public enum LinkKind
{
    /// <summary>Script, data, files, other sites without a scheme, anything unknown.</summary>
    Dangerous,

    /// <summary>Inside the input folder or the site.</summary>
    Relative,

    /// <summary><c>#heading</c>.</summary>
    Fragment,

    /// <summary><c>http</c> or <c>https</c>.</summary>
    Web,

    /// <summary><c>mailto</c> or <c>tel</c>.</summary>
    Contact,
}
