using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Artwork.Texts;

/// <summary>One file of a text piece.</summary>
/// <param name="Extension">With its dot: <c>.txt</c>; the file is named after the source.</param>
/// <param name="Bytes">UTF-8 without a byte order mark.</param>
public sealed record TextFile(string Extension, ImmutableArray<byte> Bytes)
{
    public static TextFile Of(string extension, string text) => new(extension, [.. Encoding.UTF8.GetBytes(text)]);

    public string Text => Encoding.UTF8.GetString(Bytes.AsSpan());
}
