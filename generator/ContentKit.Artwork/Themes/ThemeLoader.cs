using System.Collections.Immutable;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Artwork.Themes;

/// <summary>Reads a theme's folder: <c>theme.yml</c>, <c>formats/*.yml</c>, <c>illustrations/*.svg</c>, fonts.</summary>
public static class ThemeLoader
{
    /// <param name="input">The editor's folder, whose own <c>illustrations/</c> win; null for none.</param>
    public static ThemeLoad Load(IFileSource files, IFileSource? input = null)
    {
        List<Diagnostic> findings = [];
        Theme? theme = Read(files, findings);
        findings.Sort(Diagnostic.BySource);
        var load = new ThemeLoad(theme, [.. findings], []);
        return input is null ? load : With(load, input);
    }

    /// <summary>A theme that was read before, with the editor's own drawings on top.</summary>
    public static ThemeLoad With(ThemeLoad load, IFileSource input)
    {
        if (load.Theme is not { } theme) return load;
        List<Diagnostic> findings = [];
        theme = theme with { Illustrations = theme.Illustrations.With(input, theme.Palette, findings) };
        findings.Sort(Diagnostic.BySource);
        return load with { Theme = theme, InputDiagnostics = [.. findings] };
    }

    private static Theme? Read(IFileSource files, List<Diagnostic> findings)
    {
        const string Path = "theme.yml";
        if (!files.Exists(Path))
        {
            findings.Add(Diagnostic.Error(DiagnosticIds.FileUnreadable, new SourceSpan(Path), "主题文件夹里没有 theme.yml", "the theme has no theme.yml"));
            return null;
        }

        if (ThemeFields.Open(files, Path, findings) is not { } fields) return null;
        string name = fields.Required("name");
        Palette palette = PaletteReader.Read(fields);
        ImmutableArray<ThemeFont> fonts = Fonts(fields, files);
        string led = ExistingFile(fields, "led", files);
        fields.Finish();

        ImmutableArray<Format> formats = [];
        ImmutableArray<VendorPreset> presets = [];
        IllustrationIndex illustrations = IllustrationIndex.Empty;
        List<Diagnostic> inDrawings = [];
        // Side by side, because every command waits for both.
        Parallel.Invoke(
            () => illustrations = illustrations.With(files, palette, inDrawings),
            () =>
            {
                formats = [.. Files("formats").Select(path => FormatReader.Read(files, path, findings)).OfType<Format>()];
                presets = [.. Files("presets").Select(path => VendorPreset.Read(files, path, findings)).OfType<VendorPreset>()];
            });
        findings.AddRange(inDrawings);

        // Without colours or fonts no design can run.
        return palette.Accents.Count == 0 || fonts.IsEmpty
            ? null
            : new Theme(name, palette, fonts, led, illustrations, new FormatCatalogue(formats), KeyOf(files, fonts, led), files) { Presets = presets };

        IEnumerable<string> Files(string folder) => files.List(folder).Where(path => path.EndsWith(".yml", StringComparison.Ordinal));
    }

    private static ImmutableArray<ThemeFont> Fonts(ThemeFields theme, IFileSource files)
    {
        if (theme.Section("fonts") is not { } section)
        {
            theme.Report(DiagnosticIds.MissingKey, "fonts", "缺少 fonts", "`fonts` is missing");
            return [];
        }

        var fonts = ImmutableArray.CreateBuilder<ThemeFont>();
        ImmutableArray<string> names = [.. section.Entries.Select(entry => entry.Key.Text)];
        foreach (YamlEntry entry in section.Entries)
        {
            if (section.Section(entry.Key.Text) is not { } fields) continue;
            string file = ExistingFile(fields, "file", files);
            ImmutableArray<string> fallbacks = fields.List("fallbacks");
            foreach (string fallback in fallbacks) fields.Check("fallbacks", fallback, names);
            fields.Finish();
            if (file.Length > 0) fonts.Add(new ThemeFont(entry.Key.Text, file, [.. fallbacks.Where(fallback => names.Contains(fallback, StringComparer.Ordinal))]));
        }

        return fonts.ToImmutable();
    }

    private static string ExistingFile(ThemeFields fields, string key, IFileSource files)
    {
        string path = fields.Required(key);
        if (path.Length == 0 || files.Exists(path)) return path;
        fields.Report(DiagnosticIds.FileUnreadable, key, $"找不到文件 {path}", $"no file {path}");
        return "";
    }

    private static Lazy<ContentKey> KeyOf(IFileSource files, ImmutableArray<ThemeFont> fonts, string led)
    {
        byte[] colours = files.Read("theme.yml");
        return new(() =>
        {
            using KeyBuilder key = new();
            key.Add(colours);
            ImmutableArray<string> paths = led.Length > 0 ? [.. fonts.Select(font => font.Path), led] : [.. fonts.Select(font => font.Path)];
            var contents = new ContentKey[paths.Length];
            Parallel.For(0, paths.Length, i => contents[i] = files.DigestOf(paths[i]));
            foreach (ThemeFont font in fonts) key.Add(font.Name);
            foreach (ContentKey content in contents) key.Add(content);
            return key.Build();
        });
    }
}
