using System.Net;
using System.Net.Sockets;
using System.Text;
using ContentKit.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ContentKit.Cli.Preview;

/// <summary>
/// The preview over HTTP, for this machine only. It never opens a file by a requested name: every answer comes from memory,
/// so there is no path to traverse.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    public const int UsualPort = 8080;

    // The headers that deploy/nginx.conf sends, so that what works here works there.
    internal const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private readonly WebApplication _app;

    private PreviewServer(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="port">0 takes any free one; null the usual one or, if it is taken, any free one.</param>
    /// <param name="find">Answers a path from the site's root, decoded, without leading slash.</param>
    /// <exception cref="CommandException">The port is taken or not allowed.</exception>
    public static async Task<PreviewServer> StartAsync(int? port, ChangeFeed feed, Func<string, Task<PreviewAnswer>> find, CancellationToken stop)
    {
        try
        {
            return await ListenAsync(port ?? UsualPort, feed, find, stop);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException && port is null)
        {
            return await ListenAsync(0, feed, find, stop);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new CommandException(new LocalText($"端口 {port} 已被占用，请用 --port 换一个", $"port {port} is taken; choose another with --port"));
        }
        catch (SocketException error) when (error.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new CommandException(new LocalText($"没有权限使用端口 {port}，请换一个大于 1024 的", $"no permission for port {port}; choose one above 1024"));
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task<PreviewServer> ListenAsync(int port, ChangeFeed feed, Func<string, Task<PreviewAnswer>> find, CancellationToken stop)
    {
        // The empty builder reads no environment, no settings file and logs nothing.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
            options.Limits.MaxRequestBodySize = 0;
        });
        WebApplication app = builder.Build();
        app.Run(context => AnswerAsync(context, feed, find, stop));
        try
        {
            await app.StartAsync(stop);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new PreviewServer(app, new Uri(app.Urls.First() + "/"));
    }

    private static async Task AnswerAsync(HttpContext context, ChangeFeed feed, Func<string, Task<PreviewAnswer>> find, CancellationToken stop)
    {
        HttpRequest request = context.Request;
        if (!HostGuard.Allows(request.Host))
        {
            await SendAsync(context, PreviewAnswer.Plain(421, "this preview answers to 127.0.0.1 and localhost only"));
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await SendAsync(context, PreviewAnswer.Plain(405, "only GET and HEAD"));
        }
        else if (request.Path == "/_kit/events")
        {
            await StreamAsync(context, feed, stop);
        }
        else
        {
            await SendAsync(context, await SafeAsync(find, request.Path.Value is { Length: > 0 } path ? path[1..] : ""));
        }
    }

    private static async Task<PreviewAnswer> SafeAsync(Func<string, Task<PreviewAnswer>> find, string path)
    {
        try
        {
            return await find(path);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One page or piece that fails must not take the others along.
            return PreviewAnswer.Plain(500, $"{path}: {error.GetType().Name}: {error.Message}");
        }
    }

    private static async Task SendAsync(HttpContext context, PreviewAnswer answer)
    {
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength = answer.Body.Length;
        IHeaderDictionary headers = response.Headers;
        if (answer.Location is { } location) headers.Location = location;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static async Task StreamAsync(HttpContext context, ChangeFeed feed, CancellationToken stop)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            // A short wait before the browser asks again, so that a restarted preview is picked up at once.
            await context.Response.WriteAsync("retry: 500\n\n", either.Token);
            await foreach (string news in feed.ListenAsync(either.Token))
            {
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {news}\n\n"), either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }
}
