using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Themes;

/// <summary>Where each drawing lies. An editor's <c>illustrations/ID.svg</c> in the input wins over the theme's drawing of that id.</summary>
public sealed class IllustrationIndex
{
    private readonly ImmutableSortedDictionary<string, Entry> _entries;

    private IllustrationIndex(ImmutableSortedDictionary<string, Entry> entries) => _entries = entries;

    public static IllustrationIndex Empty { get; } = new(ImmutableSortedDictionary.Create<string, Entry>(StringComparer.Ordinal));

    public IEnumerable<string> Ids => _entries.Keys;

    public bool Contains(string id) => _entries.ContainsKey(id);

    /// <summary>This index with the <c>illustrations/*.svg</c> of another folder on top.</summary>
    public IllustrationIndex With(IFileSource files) =>
        new(_entries.SetItems(files.List("illustrations")
            .Where(path => path.EndsWith(".svg", StringComparison.Ordinal))
            .Select(path => KeyValuePair.Create(path["illustrations/".Length..^".svg".Length], new Entry(path, new Lazy<byte[]>(() => files.Read(path)))))));

    /// <summary>The drawing's SVG; null when there is none of that id.</summary>
    public byte[]? Find(string id) => _entries.TryGetValue(id, out Entry? entry) ? entry.Bytes.Value : null;

    /// <summary>Path of the drawing in its folder, for messages.</summary>
    public string? PathOf(string id) => _entries.TryGetValue(id, out Entry? entry) ? entry.Path : null;

    private sealed record Entry(string Path, Lazy<byte[]> Bytes);
}
