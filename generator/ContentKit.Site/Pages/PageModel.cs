using ContentKit.Core;

namespace ContentKit.Site.Pages;

/// <summary>What one kind of page shows. A theme has one component for each.</summary>
public abstract record PageModel
{
    // Internal, so that the kinds of page are all in this assembly and a theme can be complete.
    private protected PageModel()
    {
    }

    /// <summary>Adds all that this page shows beyond what every page shows.</summary>
    internal abstract void Describe(KeyBuilder key);
}
