namespace ContentKit.Content.Model;

/// <summary>A number people may call, as it is spoken of.</summary>
public sealed record Hotline(string Name, string Number);
