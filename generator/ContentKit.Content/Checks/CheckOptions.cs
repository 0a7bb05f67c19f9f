namespace ContentKit.Content.Checks;

/// <param name="Today">What "expired" and "in the future" are measured against.</param>
/// <param name="Parallelism">Threads; the findings do not depend on it.</param>
/// <param name="Anchors">
/// Ids on the site's page of a route such as <c>rescue/</c>; null when there is no such page. Asked only where a body links
/// to <c>/route/</c>, from several threads. Without it such links are not judged.
/// </param>
public sealed record CheckOptions(DateOnly Today, int Parallelism = 1, Func<string, IReadOnlySet<string>?>? Anchors = null);
