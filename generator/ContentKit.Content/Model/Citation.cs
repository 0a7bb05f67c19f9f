namespace ContentKit.Content.Model;

/// <summary>Where a fact came from.</summary>
public sealed record Citation(string Name, string? Url, DateOnly? Date);
