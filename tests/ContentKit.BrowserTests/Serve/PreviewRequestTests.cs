using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ContentKit.BrowserTests.Serve;

/// <summary>Requests that no browser of ours would send.</summary>
public sealed class PreviewRequestTests(PreviewRequestTests.Running running) : IClassFixture<PreviewRequestTests.Running>
{
    public sealed class Running : IAsyncLifetime
    {
        internal ServeProcess Serve { get; private set; } = null!;

        public async Task InitializeAsync() => Serve = await ServeProcess.StartAsync(
            ("site.yml", "title: 平安防骗\norganisation: 示例县反诈办\nbaseUrl: https://example.org/fanzha/\n"),
            ("scams/a.md", "---\nname: 骗\nrank: 1\nslogan: 凡是\n---\n"),
            ("audiences/elderly.md", "---\nname: 老年人\nformats: [sms, poster-a4]\n---\n"),
            ("tips/my-tip.md", "---\ntitle: 题\naudiences: [elderly]\nsms: 先挂断，再核实。\nslogan: 先挂断\n---\n\n正文\n"));

        public Task DisposeAsync()
        {
            Serve.Dispose();
            return Task.CompletedTask;
        }
    }

    private Uri Address => new(running.Serve.Address);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("10.0.0.1")]
    [InlineData("")]
    public async Task ForeignHostName_GetsNothing(string host)
    {
        string answer = await SendAsync($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 4(21|00) ", answer);
        Assert.DoesNotContain("平安防骗", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("LOCALHOST:1")]
    public async Task OwnHostName_IsAnswered(string host) =>
        Assert.StartsWith("HTTP/1.1 200 ", await SendAsync($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/..%2fsite.yml")]
    [InlineData("/..%5csite.yml")]
    [InlineData("/%252e%252e/etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/tips/my-tip.md")]
    [InlineData("/site.yml")]
    [InlineData("/artwork/../../site.yml")]
    [InlineData("/artwork/elderly/poster-a4/..png")]
    [InlineData("/thumbs/elderly/nope/x.png")]
    [InlineData("/_kit/gallery/..%2f..%2fsite.yml")]
    [InlineData("/_kit/gallery/site.yml")]
    [InlineData("/_kit/preview.js/x")]
    public async Task PathOutOfTheSite_IsNotFound(string path)
    {
        string answer = await SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("organisation:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a%00b")]
    [InlineData("/\u0001")]
    public async Task ControlCharacter_DoesNotEndTheServer(string path)
    {
        Assert.Matches("^HTTP/1.1 4", await SendAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(Address)).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OtherMethods_AreRefused(string method)
    {
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.SendAsync(new HttpRequestMessage(new HttpMethod(method), Address));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("tips/my-tip/", "text/html; charset=utf-8")]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("feed.json", "application/json; charset=utf-8")]
    [InlineData("assets/site.css", "text/css; charset=utf-8")]
    [InlineData("assets/site.js", "text/javascript; charset=utf-8")]
    [InlineData("manifest.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("artwork/elderly/sms/my-tip.txt", "text/plain; charset=utf-8")]
    [InlineData("artwork/elderly/poster-a4/my-tip.pdf", "application/pdf")]
    [InlineData("thumbs/elderly/poster-a4/my-tip.png?abc", "image/png")]
    [InlineData("_kit/preview.js", "text/javascript; charset=utf-8")]
    [InlineData("_kit/", "text/html; charset=utf-8")]
    public async Task EveryKindOfFile_HasItsTypeAndTheStrictHeaders(string path, string type)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        using HttpResponseMessage answer = await http.GetAsync(new Uri(Address, path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task PageWithoutItsSlash_LeadsToThePage()
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using HttpResponseMessage answer = await http.GetAsync(new Uri(Address, "tips/my-tip"));

        Assert.Equal("/tips/my-tip/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task UnknownPage_ShowsTheSitesOwnNotFoundPage_WithLinksThatWorkHere()
    {
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.GetAsync(new Uri(Address, "no/such/page/"));
        string html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/assets/site.css\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/fanzha/", html, StringComparison.Ordinal);
    }

    private async Task<string> SendAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
