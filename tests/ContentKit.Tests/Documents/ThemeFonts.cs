using ContentKit.Drawing.Text;

namespace ContentKit.Tests.Documents;

/// <summary>The civic theme's fonts, opened once for all tests of documents.</summary>
internal static class ThemeFonts
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Typesetter Typesetter { get; } = new(new FontLibrary([Font("sans-regular", "NotoSansSC-Regular"), Font("sans-bold", "NotoSansSC-Bold"), Font("serif", "NotoSerifSC-Medium")]), LineBreakRules.None);

    private static FontSource Font(string name, string file) =>
        new(name, () => File.ReadAllBytes(Path.Combine(Root, "themes", "civic", "fonts", file + ".ttf")), []);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "ContentKit.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
