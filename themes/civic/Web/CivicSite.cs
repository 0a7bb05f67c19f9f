using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Civic.Web.Layout;
using ContentKit.Core;
using ContentKit.Site;
using ContentKit.Site.Pages;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace Civic.Web;

/// <summary>The civic theme's website.</summary>
public sealed class CivicSite : ISiteTheme
{
    internal static readonly string IconPath = Routes.Asset("icon.svg");

    private static readonly ImmutableArray<string> Scripts = ["site.js", "article.js", "search.js", "quiz.js", "desk.js"];

    private static readonly string Style = Slim.Style(Text("site.css"));

    // The compiled components and what they are rendered with: another build of either makes other pages.
    public ContentKey Version { get; } = Stamp();

    // The article column is 38em of 18 px; on a phone it is the screen's width.
    public string PictureSizes => "(min-width: 760px) 684px, 100vw";

    public string Accent => "blue";

    public string Icon => IconPath;

    public ImmutableArray<string> OfflineAssets { get; } = [Routes.Asset("site.css"), Routes.Asset("site.js"), Routes.Asset("article.js"), Routes.Asset("quiz.js"), IconPath];

    public string ServiceWorker { get; } = Slim.Script(Text("worker.js"));

// These stand in no other component that could set them up.
#pragma warning disable BL0005
    public PageComponent Document(PageView view) => new Document { View = view };

    public ImmutableArray<PageComponent> Frame(PageView view) =>
    [
        new HeadRules { View = view }, new HeadLinks { View = view }, new Masthead { View = view }, new HelpBar { View = view }, new Foot { View = view },
    ];
#pragma warning restore BL0005

    public ImmutableArray<SiteAsset> Assets(ImmutableSortedDictionary<string, Rgb> palette) =>
    [
        new SiteAsset(Routes.Asset("site.css"), Encoding.UTF8.GetBytes(PaletteStyle.Write(palette, Style) + Style)),
        .. Scripts.Select(name => new SiteAsset(Routes.Asset(name), Encoding.UTF8.GetBytes(Slim.Script(Text(name))))),
        new SiteAsset(IconPath, Encoding.UTF8.GetBytes(Text("icon.svg"))),
    ];

    private static string Text(string name)
    {
        using Stream stream = typeof(CivicSite).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the theme lacks {name}");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static ContentKey Stamp()
    {
        using KeyBuilder key = new();
        foreach (Assembly assembly in new[] { typeof(CivicSite).Assembly, typeof(SiteBuilder).Assembly, typeof(ContentKit.Content.Model.Library).Assembly })
            key.Add(assembly.ManifestModule.ModuleVersionId.ToString("N"));
        return key.Build();
    }
}
