using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ContentKit.Site.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContentKit.Site.Rendering;

/// <summary>Renders views with a theme's components. One per worker thread: an instance serves one page at a time.</summary>
public sealed class PageRenderer : IDisposable
{
    // A renderer keeps the component tree of every page it has rendered until it is disposed; a fresh one costs microseconds.
    private const int PagesPerRenderer = 32;

    // Only markup characters need escaping in UTF-8. The default encoder would write each Han character as eight ASCII characters.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ISiteTheme _theme;
    private readonly Dictionary<(string Root, string? Section), ImmutableArray<string>> _frames = [];
    private readonly ServiceProvider _services;
    private readonly PageText _text = new();
    private HtmlRenderer _renderer;
    private int _rendered;

    public PageRenderer(ISiteTheme theme)
    {
        _theme = theme;
        _services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();
        _renderer = NewRenderer();
    }

    /// <summary>The page as UTF-8.</summary>
    public byte[] Render(PageView view)
    {
        if (++_rendered % PagesPerRenderer == 0)
        {
            _renderer.Dispose();
            _renderer = NewRenderer();
        }

        if (!_frames.TryGetValue((view.Links.Root, view.Head.Section), out ImmutableArray<string> frame))
        {
            frame = [.. _theme.Frame.Select(part => Encoding.UTF8.GetString(Render(part, view)))];
            _frames[(view.Links.Root, view.Head.Section)] = frame;
        }

        return Render(_theme.Document, view with { Frame = frame });
    }

    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
        _text.Dispose();
    }

    // A theme's components do nothing asynchronous, so the task has completed when it is returned.
    private byte[] Render(Type component, PageView view) => _renderer.Dispatcher.InvokeAsync(async () =>
    {
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(1) { ["View"] = view });
        var root = await _renderer.RenderComponentAsync(component, parameters);
        _text.Clear();
        root.WriteHtmlTo(_text);
        return _text.ToUtf8();
    }).GetAwaiter().GetResult();

    private HtmlRenderer NewRenderer() => new(_services, NullLoggerFactory.Instance);
}
