namespace ContentKit.Artwork.Kits;

/// <summary>A published file in a kit.</summary>
/// <param name="Name">In the ZIP, with its folder: 01-印刷/海报-A3-先垫钱就是骗局-老年人.pdf.</param>
/// <param name="Audience">Name of the audience it speaks to.</param>
/// <param name="Thumb">Name of its small picture in the ZIP; null when there is none.</param>
public sealed record KitItem(string Name, PieceFile File, string Audience, string? Thumb)
{
    public string Folder => Name[..Name.IndexOf('/', StringComparison.Ordinal)];
}
