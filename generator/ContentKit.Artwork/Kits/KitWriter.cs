using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ContentKit.Artwork.Kits;

/// <summary>Writes a kit as a ZIP. Nothing but the piece being copied is open at any time.</summary>
public static class KitWriter
{
    /// <param name="open">Opens a published file by its path in the output; called twice for each.</param>
    /// <param name="output">Left open.</param>
    /// <exception cref="IOException">A file cannot be read, or changed meanwhile.</exception>
    public static void Write(Kit kit, Func<string, Stream> open, Stream output)
    {
        var zip = new ZipWriter(output);
        byte[] contents = Encoding.UTF8.GetBytes(KitContents.Html(kit));
        zip.Add(Kit.ContentsName, () => new MemoryStream(contents, writable: false));

        var sources = new SortedDictionary<string, Func<Stream>>(StringComparer.Ordinal);
        foreach (KitItem item in kit.Items)
        {
            sources.Add(item.Name, () => open(item.File.Path));
            if (item.Thumb is { } thumb && item.File.Thumb is { } path) sources.TryAdd(thumb, () => open(path));
        }

        foreach (KitPaper paper in kit.Papers)
        {
            ImmutableArray<byte> bytes = paper.Bytes();
            sources.Add(paper.Name, () => Read(bytes));
        }

        foreach ((string name, Func<Stream> source) in sources) zip.Add(name, source);
        zip.Finish();
    }

    private static MemoryStream Read(ImmutableArray<byte> bytes) => new(ImmutableCollectionsMarshal.AsArray(bytes) ?? [], writable: false);
}
