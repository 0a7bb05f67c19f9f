using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Preflight;

/// <summary>A piece before it is written: its pages, what it is made as, and the content file that findings point to. Findings do not repeat the format's name.</summary>
public sealed record PreflightSubject(ImmutableArray<Scene> Pages, Format Format, SourceSpan Source)
{
    /// <summary>The painted items of a page, groups dissolved, in painting order.</summary>
    internal static IEnumerable<PlacedItem> Items(Scene page) => PlacedItem.Of(page.Items);

    internal Diagnostic Error(string id, string chinese, string english) =>
        Diagnostic.Error(id, Source, chinese, english);

    internal Diagnostic Warning(string id, string chinese, string english) =>
        Diagnostic.Warning(id, Source, chinese, english);
}
