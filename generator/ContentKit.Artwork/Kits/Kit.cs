using System.Collections.Immutable;

namespace ContentKit.Artwork.Kits;

/// <summary>Everything one audience or one venue needs, as it will stand in a ZIP.</summary>
/// <param name="Kind">Whom it is for.</param>
/// <param name="Id">Of the audience or venue.</param>
/// <param name="Name">老年人, 社区.</param>
/// <param name="SiteTitle">Heads the contents page.</param>
/// <param name="Items">Published pieces, by folder, then in the library's order.</param>
/// <param name="Papers">Lists, licences, the preflight sheet: files made for the kit itself.</param>
public sealed record Kit(
    KitKind Kind,
    string Id,
    string Name,
    string SiteTitle,
    string Issuer,
    ImmutableArray<KitItem> Items,
    ImmutableArray<KitPaper> Papers)
{
    public const string ContentsName = "目录.html";

    /// <summary>From the output root: <c>kits/AUDIENCE.zip</c>, <c>kits/venue-VENUE.zip</c>.</summary>
    public string Path => PathOf(Kind, Id);

    /// <summary>The <see cref="Path"/> of the kit of an audience or venue.</summary>
    public static string PathOf(KitKind kind, string id) => kind == KitKind.Audience ? $"kits/{id}.zip" : $"kits/venue-{id}.zip";

    /// <summary>Adds a file, for example the preflight sheet 印前检查单 or a licence.</summary>
    /// <param name="name">Name in the ZIP, with its folder.</param>
    /// <exception cref="ArgumentException">The name is unsafe or taken.</exception>
    public Kit With(string name, string about, ImmutableArray<byte> bytes) => With(new KitPaper(name, about, bytes));

    /// <summary>Adds a file.</summary>
    /// <exception cref="ArgumentException">Its name is unsafe or taken.</exception>
    public Kit With(KitPaper added)
    {
        string name = added.Name;
        if (!ArchiveName.IsSafe(name)) throw new ArgumentException($"\"{name}\" is not a safe name in a ZIP", nameof(added));
        string fold = ArchiveName.Fold(name);
        if (Items.Any(item => ArchiveName.Fold(item.Name) == fold) || Papers.Any(paper => ArchiveName.Fold(paper.Name) == fold) || fold == ArchiveName.Fold(ContentsName))
            throw new ArgumentException($"\"{name}\" is already in the kit", nameof(added));
        return this with { Papers = Papers.Add(added) };
    }
}
