using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Pages;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>
/// Turns models into pages with keys, and remembers their heads for the site map. Keys are made last and at once:
/// they are most of the work of planning.
/// </summary>
internal sealed class PageFactory
{
    private readonly SiteInput _input;
    private readonly ContentKey _base;
    private readonly List<PageHead> _heads = [];
    private readonly List<Func<KeyBuilder, SitePage>> _pages = [];
    private readonly Bodies _bodies;

    public PageFactory(SiteInput input, Catalogue catalogue, ISiteTheme theme)
    {
        _input = input;
        Catalogue = catalogue;
        _bodies = new Bodies(input.Photos, theme.PictureSizes);
        _base = BaseKey(theme);
    }

    public Catalogue Catalogue { get; }

    public IReadOnlyList<PageHead> Heads => _heads;

    public SitePage[] Pages()
    {
        var pages = new SitePage[_pages.Count];
        Parallel.For(0, pages.Length, () => new KeyBuilder(), (i, _, key) =>
        {
            pages[i] = _pages[i](key.Add(_base));
            return key;
        }, _ => { });
        return pages;
    }

    public void Add(PageModel model, PageHead head, string? source = null, MarkdownBody? body = null) => Add(() => model, head, source, body);

    /// <param name="make">Called from another thread once all pages are known.</param>
    public void Add(Func<PageModel> make, PageHead head, string? source, MarkdownBody? body)
    {
        _heads.Add(head);
        _bodies.Know(head.Route, source, body);
        _pages.Add(key =>
        {
            PageModel model = make();
            key.Add(model.GetType().Name);
            head.Describe(key);
            model.Describe(key);
            if (body is not null && source is not null) _bodies.Describe(body, source, key);
            Links links = string.Equals(head.Route, Routes.NotFound, StringComparison.Ordinal)
                ? Links.Anywhere(Catalogue.Address, _input.LinkStyle)
                : Links.From(head.Route, _input.LinkStyle);
            return new SitePage(Routes.File(head.Route), source, key.Build(),
                renderer => renderer.Render(new PageView(model, head, links, Catalogue, body is null || source is null ? null : _bodies.Html(body, source, links))));
        });
    }

    /// <summary>A file that is not a page: feed, calendar, index.</summary>
    /// <param name="describe">Called from another thread once all pages are known.</param>
    public void AddFile(string path, string? source, Action<KeyBuilder> describe, Func<byte[]> make) => _pages.Add(key =>
    {
        describe(key.Add(path));
        return new SitePage(path, source, key.Build(), _ => make());
    });

    // What the frame of every page shows, and the names that links carry everywhere.
    private ContentKey BaseKey(ISiteTheme theme)
    {
        Library library = _input.Library;
        KeyBuilder key = new();
        key.Add(theme.Version).Add((long)_input.LinkStyle).Add(_input.Address.AbsoluteUri).Add(library.Site.Source.Sha256);
        foreach (ScamType scam in library.Scams) key.Add(scam.Id).Add(scam.Name).Add(scam.Illustration);
        foreach (Audience audience in library.Audiences) key.Add(audience.Id).Add(audience.Name).Add(audience.Accent).Add(audience.Illustration);
        foreach (Venue venue in library.Venues) key.Add(venue.Id).Add(venue.Name);
        foreach (string picture in _input.Illustrations.Keys) key.Add(picture);
        foreach ((string name, Rgb colour) in _input.Palette) key.Add(name).Add(colour.ToString());
        key.Add(library.Rescue is not null).Add(library.Quizzes.Length > 0).Add(library.Campaigns.Length > 0).Add(library.Pages.Length);
        foreach (Page page in library.Pages) key.Add(page.Section).Add(page.Id).Add(page.Title);
        return key.Build();
    }
}
