namespace ContentKit.Content.Model;

/// <param name="Serials">First and last running number of the batch; null prints a blank to fill in.</param>
public sealed record Letter(
    string Id,
    string Title,
    string Audience,
    bool Receipt,
    string Issuer,
    string? Salutation,
    string? Date,
    SerialRange? Serials,
    MarkdownBody Body,
    DocumentSource Source);
