using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;
using ContentKit.Site.Pages;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Planning;

/// <summary>Turns models into pages with keys, and remembers their heads for the site map.</summary>
internal sealed class PageFactory
{
    private readonly SiteInput _input;
    private readonly ContentKey _base;
    private readonly KeyText _key = new();
    private readonly List<PageHead> _heads = [];
    private readonly List<SitePage> _pages = [];
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

    public IReadOnlyList<SitePage> Pages => _pages;

    public void Add(PageModel model, PageHead head, string? source = null, MarkdownBody? body = null)
    {
        _key.Add(_base).Add(model.GetType().Name);
        head.Describe(_key);
        model.Describe(_key);
        if (body is not null && source is not null) _bodies.Describe(body, source, _key);
        ContentKey key = _key.Build();
        Links links = string.Equals(head.Route, Routes.NotFound, StringComparison.Ordinal)
            ? Links.Anywhere(Catalogue.Address, _input.LinkStyle)
            : Links.From(head.Route, _input.LinkStyle);
        _heads.Add(head);
        _bodies.Know(head.Route, source, body);
        _pages.Add(new SitePage(Routes.File(head.Route), source, key,
            renderer => renderer.Render(new PageView(model, head, links, Catalogue, body is null || source is null ? null : _bodies.Html(body, source, links)))));
    }

    /// <summary>A file that is not a page: feed, calendar, index.</summary>
    public void AddFile(string path, string? source, Action<KeyText> describe, Func<byte[]> make)
    {
        _key.Add(_base).Add(path);
        describe(_key);
        _pages.Add(new SitePage(path, source, _key.Build(), _ => make()));
    }

    // What the frame of every page shows, and the names that links carry everywhere.
    private ContentKey BaseKey(ISiteTheme theme)
    {
        Library library = _input.Library;
        _key.Add(theme.Version).Add((long)_input.LinkStyle).Add(_input.Address.AbsoluteUri).Add(library.Site.Source.Sha256);
        foreach (ScamType scam in library.Scams) _key.Add(scam.Id).Add(scam.Name).Add(scam.Illustration);
        foreach (Audience audience in library.Audiences) _key.Add(audience.Id).Add(audience.Name).Add(audience.Accent).Add(audience.Illustration);
        foreach (Venue venue in library.Venues) _key.Add(venue.Id).Add(venue.Name);
        foreach (string picture in _input.Illustrations.Keys) _key.Add(picture);
        foreach ((string name, Rgb colour) in _input.Palette) _key.Add(name).Add(colour.ToString());
        _key.Add(library.Rescue is not null).Add(library.Quizzes.Length > 0).Add(library.Campaigns.Length > 0).Add(library.Pages.Length);
        foreach (Page page in library.Pages) _key.Add(page.Section).Add(page.Id).Add(page.Title);
        return _key.Build();
    }
}
