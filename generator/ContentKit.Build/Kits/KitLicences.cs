using System.Collections.Immutable;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Themes;

namespace ContentKit.Build.Kits;

/// <summary>The licences of a theme's fonts and drawings, which go wherever its pieces go.</summary>
internal static class KitLicences
{
    public static ImmutableArray<KitPaper> Of(Theme theme) => [.. Papers(theme, "fonts", "字体"), .. Papers(theme, "illustrations", "插图")];

    private static IEnumerable<KitPaper> Papers(Theme theme, string folder, string what) =>
        from path in theme.Files.List(folder)
        where path.EndsWith(".txt", StringComparison.Ordinal)
        let name = ArchiveName.File(".txt", what, Path.GetFileNameWithoutExtension(path))
        select new KitPaper($"{KitFolder.Licences}/{name}", $"{what}的许可。", [.. theme.Files.Read(path)]);
}
