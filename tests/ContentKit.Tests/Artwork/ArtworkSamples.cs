using ContentKit.Artwork.Themes;
using ContentKit.Content;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Tests.Artwork;

/// <summary>Themes and libraries for the tests of this folder, each read once.</summary>
internal static class ArtworkSamples
{
    private static readonly Lazy<MemoryFileSource> s_civicFiles = new(() => Repository.Folder("themes/civic"));
    private static readonly Lazy<Theme> s_civic = new(() => ThemeLoader.Load(CivicFiles).Theme!);
    private static readonly Lazy<Library> s_input = new(() => Read(Repository.Folder("input")));

    public static MemoryFileSource CivicFiles => s_civicFiles.Value;

    public static Theme Civic => s_civic.Value;

    /// <summary>The sample content of the repository.</summary>
    public static Library Input => s_input.Value;

    public static Library Read(MemoryFileSource files) =>
        ContentLoader.Load(files, ContentVocabulary.Open, parallelism: 1).Library ?? throw new InvalidDataException("no site.yml");

    /// <summary>The least a theme needs: one accent, one font, no formats.</summary>
    public static MemoryFileSource SmallTheme() => new MemoryFileSource()
        .Add("theme.yml", """
            name: small
            palette:
              paper: { cmyk: [0, 0, 0, 0], srgb: '#FFFFFF' }
              red: { cmyk: [5, 98, 90, 0], srgb: '#E32731' }
            accents:
              red: { ground: red, on: paper, spark: paper, shade: red, tint: paper, halo: paper, deep: red }
            fonts:
              sans: { file: fonts/sans.ttf }
            led: fonts/led.hex
            """)
        .Add("fonts/sans.ttf", [1])
        .Add("fonts/led.hex", "0020:00");

    /// <summary>One office, two audiences, one scam type; cases and tips are added by the test.</summary>
    public static MemoryFileSource SmallInput() => new MemoryFileSource()
        .Add("site.yml", """
            title: 平安
            organisation: 示例办
            baseUrl: https://example.org/fz/
            signature: 示例
            hotlines: [{name: 报警, number: '110'}]
            contacts: {phones: ['110'], urls: [https://example.org/fz/], emails: []}
            """)
        .Add("scams/fake-loan.md", """
            ---
            name: 虚假贷款
            rank: 5
            slogan: 凡是先交钱的贷款，|都是诈骗
            redFlags: [先交费]
            illustration: fake-loan
            ---
            """)
        .Add("audiences/students.md", """
            ---
            name: 学生
            accent: blue
            composition: type
            formats: [poster-a3, parcel-stamp-58x22, sms]
            ---
            """)
        .Add("audiences/elderly.md", """
            ---
            name: 老年人
            accent: red
            composition: picture
            formats: [poster-a3]
            ---
            """);
}
