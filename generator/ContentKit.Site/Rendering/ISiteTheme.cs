using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Site.Pages;

namespace ContentKit.Site.Rendering;

/// <summary>What a theme gives the site: one component that lays out every page, and its static files.</summary>
public interface ISiteTheme
{
    /// <summary>Stands for the components and files in the keys of pages.</summary>
    ContentKey Version { get; }

    /// <summary>How wide a picture in a text is shown, as the <c>sizes</c> of an image says it.</summary>
    string PictureSizes { get; }

    /// <summary>Palette name that stands for <c>currentColor</c> in pictures no audience claims.</summary>
    string Accent { get; }

    /// <summary>Path of the site's icon (SVG) from the output root.</summary>
    string Icon { get; }

    /// <summary>Paths of the files without which pages do not work, from the output root.</summary>
    ImmutableArray<string> OfflineAssets { get; }

    /// <summary>A service worker that reads the constants <c>version</c> and <c>core</c>.</summary>
    string ServiceWorker { get; }

    /// <summary>The whole document.</summary>
    PageComponent Document(PageView view);

    /// <summary>
    /// Components that stand on every page. They may use only the view's links, its section and the catalogue: their text is
    /// made once for each depth and section and then used again.
    /// </summary>
    ImmutableArray<PageComponent> Frame(PageView view);

    /// <summary>Style sheets, scripts and icons, coloured from <paramref name="palette"/>.</summary>
    ImmutableArray<SiteAsset> Assets(ImmutableSortedDictionary<string, Rgb> palette);
}
