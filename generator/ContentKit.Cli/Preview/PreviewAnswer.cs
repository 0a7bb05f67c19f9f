using System.Text;

namespace ContentKit.Cli.Preview;

/// <summary>What the preview answers to a request.</summary>
/// <param name="Location">Where to go instead, for a redirect.</param>
internal sealed record PreviewAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    public static PreviewAnswer Html(int status, string html) => new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public static PreviewAnswer File(string path, ReadOnlyMemory<byte> body) => new(200, MediaTypes.Of(path), body);

    public static PreviewAnswer Plain(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    public static PreviewAnswer Redirect(string location) => new(308, "text/plain; charset=utf-8", ReadOnlyMemory<byte>.Empty, location);
}
