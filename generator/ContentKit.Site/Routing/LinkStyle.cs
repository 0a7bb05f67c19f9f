namespace ContentKit.Site.Routing;

/// <summary>How links name a page.</summary>
public enum LinkStyle
{
    /// <summary><c>../../rescue/</c>, for a web server.</summary>
    Directory,

    /// <summary><c>../../rescue/index.html</c>, for a copy opened from a disk, where no server fills in the file name.</summary>
    File,
}
