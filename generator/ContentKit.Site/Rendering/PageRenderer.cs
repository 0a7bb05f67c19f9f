using System.Collections.Immutable;
using System.Text;
using ContentKit.Site.Pages;

namespace ContentKit.Site.Rendering;

/// <summary>Renders views with a theme's components. One per worker thread: an instance serves one page at a time.</summary>
public sealed class PageRenderer
{
    private readonly ISiteTheme _theme;
    private readonly Dictionary<(string Root, string? Section), ImmutableArray<string>> _frames = [];
    private readonly PageText _text = new();
    private readonly ComponentWriter _writer;

    public PageRenderer(ISiteTheme theme)
    {
        _theme = theme;
        _writer = new ComponentWriter(_text);
    }

    /// <summary>The page as UTF-8, which stands until the next page is rendered.</summary>
    public ReadOnlySpan<byte> Render(PageView view)
    {
        if (!_frames.TryGetValue((view.Links.Root, view.Head.Section), out ImmutableArray<string> frame))
        {
            frame = [.. _theme.Frame(view).Select(part => Encoding.UTF8.GetString(Render(part)))];
            _frames[(view.Links.Root, view.Head.Section)] = frame;
        }

        return Render(_theme.Document(view with { Frame = frame }));
    }

    private ReadOnlySpan<byte> Render(PageComponent component)
    {
        _text.Clear();
        _writer.Write(component);
        return _text.Utf8;
    }
}
