using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using ContentKit.Artwork.Messages;
using ContentKit.Build.Photos;
using ContentKit.Build.Pieces;
using ContentKit.Core;
using ContentKit.Export.Photos;
using ContentKit.Site;
using ContentKit.Site.Rendering;

namespace ContentKit.Cli.Preview;

/// <summary>Answers requests from the present state. Everything comes from memory and is made when it is asked for.</summary>
internal sealed class PreviewSite(ISiteTheme theme, PreviewWords words, Func<string, string?> textOf, Action looked)
{
    private const string HeadEnd = "</head>";

    // Takes itself out, so that a worker from an earlier visit to this address does not answer with old pages.
    private const string NoServiceWorker =
        "self.addEventListener('install', () => self.skipWaiting());\nself.addEventListener('activate', () => self.registration.unregister());\n";

    private static readonly FrozenDictionary<string, byte[]> OwnFiles =
        new[] { "preview.js", "preview.css", "desk.css", "icon.svg" }.ToFrozenDictionary(name => "_kit/" + name, Resource, StringComparer.Ordinal);

    private readonly ConcurrentBag<PageRenderer> _renderers = [];
    private volatile PreviewState _state = PreviewState.Empty;

    public PreviewState State
    {
        get => _state;
        set => _state = value;
    }

    /// <param name="path">From the site's root, decoded, without leading slash.</param>
    public PreviewAnswer Find(string path)
    {
        PreviewState state = _state;
        if (OwnFiles.TryGetValue(path, out byte[]? own)) return PreviewAnswer.File(path, own);
        if (path == "sw.js") return PreviewAnswer.File(path, Encoding.UTF8.GetBytes(NoServiceWorker));
        if (state.Library is null) return Html(200, Waiting(), null);
        if (path is "_kit/" or "_kit/gallery/") return Html(200, DeskPages.Index(state, words), null);
        if (path.StartsWith("_kit/gallery/", StringComparison.Ordinal) &&
            DeskPages.Gallery(state, words, path["_kit/gallery/".Length..].TrimEnd('/'), textOf) is { } gallery) return Html(200, gallery, null);
        if (Piece(path, state) is { } picture) return picture;
        if (path.StartsWith("photos/", StringComparison.Ordinal) && Photo(path, state) is { } photo) return photo;
        if (state.Assets.TryGetValue(path, out SiteAsset? asset)) return PreviewAnswer.File(path, asset.Bytes);

        string file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (state.Pages.TryGetValue(file, out SitePage? page)) return Rendered(page, page.Path == "404.html" ? 404 : 200);
        // Without the slash, the page's relative links would lead elsewhere.
        if (state.Pages.ContainsKey(path + "/index.html")) return PreviewAnswer.Redirect("/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/");
        return state.Pages.TryGetValue("404.html", out SitePage? missing) ? Rendered(missing, 404) : PreviewAnswer.Plain(404, "not found");
    }

    private PreviewAnswer Rendered(SitePage page, int status)
    {
        PageRenderer renderer = _renderers.TryTake(out PageRenderer? idle) ? idle : new PageRenderer(theme);
        bool isHtml = page.Path.EndsWith(".html", StringComparison.Ordinal);
        byte[] bytes;
        try
        {
            bytes = page.Render(renderer).ToArray();
        }
        catch (Exception error) when (isHtml)
        {
            // With the preview's script, so that the next change brings the page.
            return Html(500, Broken($"{page.Path}: {error.GetType().Name}: {error.Message}"), page.Source);
        }

        // A renderer that failed is not put back.
        _renderers.Add(renderer);
        return isHtml ? Html(status, Encoding.UTF8.GetString(bytes), page.Source) : new PreviewAnswer(status, MediaTypes.Of(page.Path), bytes);
    }

    private static PreviewAnswer? Photo(string path, PreviewState state)
    {
        foreach (PlannedPhoto photo in state.Photos?.Plan.Photos ?? [])
        {
            int copy = photo.Link.Copies.Select(copy => copy.Path).ToList().IndexOf(path);
            if (copy < 0) continue;
            try
            {
                return PreviewAnswer.File(path, state.Photos!.Copies(photo)[copy]);
            }
            catch (PhotoException)
            {
                // The findings say so on every page.
                return null;
            }
        }

        return null;
    }

    private PreviewAnswer? Piece(string path, PreviewState state)
    {
        if (state.Bench is not { } bench) return null;
        if (path.StartsWith("artwork/", StringComparison.Ordinal))
        {
            if (bench.File(path) is { } file) return PreviewAnswer.File(path, file);
            looked();
            return null;
        }

        if (!path.StartsWith("thumbs/", StringComparison.Ordinal) || !path.EndsWith(".png", StringComparison.Ordinal)) return null;
        if (bench.Find("artwork" + path["thumbs".Length..^".png".Length]) is not { } piece) return null;
        MadePiece sketch = bench.Sketch(piece);
        if (!sketch.Findings.IsEmpty) looked();
        return sketch.Thumbnail is { } picture
            ? PreviewAnswer.File(path, picture.Bytes)
            : new PreviewAnswer(200, MediaTypes.Of(".svg"), Encoding.UTF8.GetBytes(DeskPages.Refusal(sketch.Findings, words)));
    }

    private PreviewAnswer Html(int status, string html, string? source)
    {
        ImmutableArray<PlannedPiece> pieces = source is null || _state.Bench is null ? []
            : [.. _state.Bench.Pieces.Where(piece => string.Equals(piece.Message.Source.Path, source, StringComparison.Ordinal))];
        string key = ContentKey.Of(Encoding.UTF8.GetBytes(html)).Hex[..16];
        var tag = new StringBuilder("<script data-kit-preview src=\"/_kit/preview.js\" defer");
        tag.Append(" data-key=\"").Append(key).Append("\" data-words=\"").Append(WebUtility.HtmlEncode(words.Script)).Append('"');
        if (pieces.Length > 0)
            tag.Append(" data-gallery=\"/_kit/gallery/").Append(Uri.EscapeDataString(pieces[0].Message.SourceId)).Append("\" data-pieces=\"").Append(pieces.Length).Append('"');
        tag.Append("></script>");
        int head = html.IndexOf(HeadEnd, StringComparison.Ordinal);
        return PreviewAnswer.Html(status, head < 0 ? html + tag : html.Insert(head, tag.ToString()));
    }

    private string Waiting() => DeskPages.Frame(
        words["等内容改好", "waiting"],
        $"<main><h1>{words["内容还读不出来", "The content cannot be read yet"]}</h1><p>{words["改好下面的错误并保存，这一页会自己变成网站。", "Mend what is listed below and save: this page turns into the site by itself."]}</p></main>");

    private string Broken(string reason) => DeskPages.Frame(
        words["页面出错", "page failed"],
        $"<main><h1>{words["程序在做这一页时出错", "The program failed on this page"]}</h1><p>{words["请把下面这一行告诉维护者。改动保存后，这一页会再做一次。", "Report the line below. The next saved change makes the page again."]}</p><pre>{WebUtility.HtmlEncode(reason)}</pre></main>");

    private static byte[] Resource(string name)
    {
        using Stream stream = typeof(PreviewSite).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
