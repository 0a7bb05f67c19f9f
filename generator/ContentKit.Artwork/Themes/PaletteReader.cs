using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Designs;
using ContentKit.Content.Yaml;
using ContentKit.Core;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Themes;

/// <summary>Reads <c>palette</c> and <c>accents</c> of <c>theme.yml</c>.</summary>
internal static class PaletteReader
{
    public static Palette Read(ThemeFields theme)
    {
        var colours = ImmutableSortedDictionary.CreateBuilder<string, Paint.Process>(StringComparer.Ordinal);
        if (theme.Section("palette") is { } palette)
            foreach (YamlEntry entry in palette.Entries)
                if (palette.Section(entry.Key.Text) is { } fields) colours[entry.Key.Text] = Colour(entry.Key.Text, fields);

        var accents = ImmutableSortedDictionary.CreateBuilder<string, Accent>(StringComparer.Ordinal);
        if (theme.Section("accents") is { } section)
            foreach (YamlEntry entry in section.Entries)
                if (section.Section(entry.Key.Text) is { } fields && ReadAccent(entry.Key.Text, fields, colours) is { } accent)
                    accents[entry.Key.Text] = accent;
        if (accents.Count == 0) theme.Report(DiagnosticIds.MissingKey, "accents", "accents 里一种颜色也没有", "`accents` lists no colour");
        return new Palette(colours.ToImmutable()) { Accents = accents.ToImmutable() };
    }

    private static Paint.Process Colour(string name, ThemeFields fields)
    {
        ImmutableArray<double> inks = [.. fields.List("cmyk").Select(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double ink) ? ink : -1)];
        if (inks.Length != 4 || inks.Any(ink => ink is < 0 or > 100))
        {
            fields.Report(DiagnosticIds.OutOfRange, "cmyk", $"{name} 的 cmyk 要写四个 0 到 100 的数", $"`cmyk` of {name} should be four numbers from 0 to 100");
            inks = [0, 0, 0, 100];
        }

        if (!Rgb.TryParse(fields.Required("srgb"), out Rgb rgb))
            fields.Report(DiagnosticIds.OutOfRange, "srgb", $"{name} 的 srgb 要写成 '#RRGGBB'", $"`srgb` of {name} should read '#RRGGBB'");
        fields.Finish();
        return new Paint.Process(name, Cmyk.Percent(inks[0], inks[1], inks[2], inks[3]), rgb);
    }

    private static Accent? ReadAccent(string name, ThemeFields fields, IReadOnlyDictionary<string, Paint.Process> colours)
    {
        bool whole = true;
        Paint.Process Part(string key)
        {
            string written = fields.Required(key);
            if (colours.TryGetValue(written, out Paint.Process? colour)) return colour;
            if (written.Length > 0) fields.Check(key, written, colours.Keys);
            whole = false;
            return new Paint.Process(written, default, default);
        }

        Paint.Process ground = Part("ground");
        var accent = new Accent(name, ground, Part("on"), Part("spark"), Part("shade"), Part("tint"), Part("halo"), Part("deep"), colours.TryGetValue(name, out Paint.Process? pure) ? pure : ground);
        fields.Finish();
        return whole ? accent : null;
    }
}
