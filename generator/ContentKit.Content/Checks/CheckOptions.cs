namespace ContentKit.Content.Checks;

/// <param name="Today">What "expired" and "in the future" are measured against.</param>
/// <param name="Parallelism">Threads; the findings do not depend on it.</param>
public sealed record CheckOptions(DateOnly Today, int Parallelism = 1);
