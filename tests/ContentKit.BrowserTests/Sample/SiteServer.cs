using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContentKit.BrowserTests.Sample;

/// <summary>Serves a site from memory on a free local port, the way a plain static web server does.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app, string prefix)
    {
        _app = app;
        Address = app.Urls.First().TrimEnd('/') + prefix;
    }

    /// <summary>With a trailing slash.</summary>
    public string Address { get; }

    /// <param name="prefix">Path that the site lives under: <c>/</c> or <c>/fanzha/</c>.</param>
    public static async Task<SiteServer> Start(ImmutableSortedDictionary<string, byte[]> files, string prefix)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.Run(context => Answer(context, files, prefix));
        await app.StartAsync();
        return new SiteServer(app, prefix);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task Answer(HttpContext context, ImmutableSortedDictionary<string, byte[]> files, string prefix)
    {
        string path = context.Request.Path.Value ?? "/";
        string file = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : "outside the site";
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        if (!files.TryGetValue(file, out byte[]? bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            bytes = files["404.html"];
            file = "404.html";
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".json" => "application/json",
            ".svg" => "image/svg+xml",
            ".xml" => "application/xml",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }
}
