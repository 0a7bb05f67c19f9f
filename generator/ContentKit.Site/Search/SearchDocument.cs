using System.Collections.Immutable;

namespace ContentKit.Site.Search;

/// <summary>A page as search knows it.</summary>
/// <param name="Kind">What results call it: 案例, 提醒, 骗局类型 …</param>
/// <param name="Version">Stands for its text in keys.</param>
/// <param name="Texts">All that is searched beyond title and summary.</param>
internal sealed record SearchDocument(string Route, string Kind, string Title, string Summary, string Version, ImmutableArray<string> Texts);
