using System.Collections.Immutable;
using ContentKit.Artwork.Kits;
using ContentKit.Artwork.Themes;

namespace ContentKit.Build.Kits;

/// <summary>The licences of a theme's fonts and drawings, which go wherever its pieces go.</summary>
internal static class KitLicences
{
    public static ImmutableArray<KitPaper> Of(Theme theme)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. Papers(theme, "fonts", "字体", taken), .. Papers(theme, "illustrations", "插图", taken)];
    }

    private static IEnumerable<KitPaper> Papers(Theme theme, string folder, string what, HashSet<string> taken)
    {
        foreach (string path in theme.Files.List(folder))
        {
            if (!path.EndsWith(".txt", StringComparison.Ordinal)) continue;
            // With its folders' names: fonts that come in folders of their own often all bring an OFL.txt.
            string name = ArchiveName.Unique(KitFolder.Licences, ".txt", taken, what, path[(folder.Length + 1)..^".txt".Length]);
            yield return new KitPaper(name, $"{what}的许可。", [.. theme.Files.Read(path)]);
        }
    }
}
