using System.Collections.Immutable;
using ContentKit.Artwork.Messages;
using ContentKit.Artwork.Themes;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Artwork.Formats;

/// <summary>Reads <c>formats/ID.yml</c>. Lengths are in <c>unit</c>, <c>distance</c> in millimetres (pixels for pixel formats).</summary>
internal static class FormatReader
{
    private static readonly ImmutableArray<string> s_families = ["poster", "strip", "led", "label", "stamp", "document", "text"];
    private static readonly ImmutableArray<string> s_units = ["mm", "cm", "px"];
    private static readonly ImmutableArray<string> s_colours = ["cmyk", "rgb", "1bit"];
    private static readonly ImmutableArray<string> s_exports = ["pdf", "png", "svg", "bmp", "gif", "txt", "tiff", "html", "ssml"];
    private static readonly ImmutableArray<string> s_sources = [.. Enum.GetValues<SourceKind>().Select(kind => kind.Name())];

    // A picture of an A0 sheet at 300 dpi has 139 million pixels. Nothing hung is longer than a stadium's banner.
    private const double MostPixels = 400e6;
    private const double MostMillimetres = 50_000;

    public static Format? Read(IFileSource files, string path, ICollection<Diagnostic> findings)
    {
        if (ThemeFields.Open(files, path, findings) is not { } fields) return null;
        int before = findings.Count;
        string id = path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];
        string family = OneOf(fields, "family", fields.Required("family"), s_families);
        bool sized = family != "text";
        string unit = OneOf(fields, "unit", sized ? fields.Required("unit") : fields.Optional("unit") ?? "px", s_units);
        string colour = OneOf(fields, "colour", sized ? fields.Required("colour") : fields.Optional("colour") ?? "rgb", s_colours);
        double scale = unit == "cm" ? 10 : 1;
        double? none = sized ? null : 0;

        var format = new Format(
            id,
            fields.Required("name"),
            family,
            Length.Mm(fields.Number("width", 0, none) * scale),
            Length.Mm(fields.Number("height", 0, none) * scale),
            unit == "px" ? FormatUnit.Pixel : FormatUnit.Millimetre,
            Length.Mm(fields.Number("bleed", 0, 0) * scale),
            Length.Mm(fields.Number("safe", 0, none) * scale),
            fields.Number("distance", 0, none),
            fields.Number("dpi", 1, unit == "px" ? 25.4 : null),
            colour switch { "rgb" => ColourMode.Rgb, "1bit" => ColourMode.OneBit, _ => ColourMode.Cmyk },
            AllOf(fields, "exports", s_exports),
            AllOf(fields, "sources", s_sources),
            Options(fields))
        {
            Needs = AllOf(fields, "needs", FormatNeeds.Known),
        };
        double side = Math.Max(format.Width.Millimetres, format.Height.Millimetres) + 2 * format.Bleed.Millimetres;
        if (!(side <= MostMillimetres))
            fields.Report(DiagnosticIds.OutOfRange, "width", FormattableString.Invariant($"边长超过 {MostMillimetres / 1000} 米（或 {MostMillimetres} 像素）"), FormattableString.Invariant($"a side is longer than {MostMillimetres / 1000} m (or {MostMillimetres} px)"));
        else if (!(format.Width.Millimetres * format.Height.Millimetres * format.Dpi * format.Dpi / (25.4 * 25.4) <= MostPixels))
            fields.Report(DiagnosticIds.OutOfRange, "dpi", FormattableString.Invariant($"这个尺寸和 dpi 的图片超过 {MostPixels / 1e6} 百万像素；请降低 dpi"), FormattableString.Invariant($"a picture of this size and dpi has more than {MostPixels / 1e6} million pixels; lower the dpi"));
        fields.Finish();
        if (format.Option(Format.SheetOption) is { } sheet && format.Sheet is null)
            fields.Report(DiagnosticIds.OutOfRange, "options",
                $"sheet: {sheet} 不行：要写 a4、a3 或 sra3，而且至少放得下一件", $"`sheet: {sheet}` does not do: a4, a3 or sra3, with room for one piece at least");
        return findings.Skip(before).Any(finding => finding.Severity == Severity.Error) ? null : format;
    }

    private static string OneOf(ThemeFields fields, string key, string written, ImmutableArray<string> known)
    {
        // An empty text was reported as missing already.
        if (written.Length > 0) fields.Check(key, written, known);
        return written;
    }

    private static ImmutableArray<string> AllOf(ThemeFields fields, string key, IEnumerable<string> known)
    {
        ImmutableArray<string> written = fields.List(key);
        foreach (string item in written) fields.Check(key, item, known);
        return written;
    }

    private static ImmutableSortedDictionary<string, string> Options(ThemeFields fields) =>
        fields.Section("options") is not { } section
            ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            : section.Entries.Where(entry => entry.Value is YamlNode.Scalar)
                .ToImmutableSortedDictionary(entry => entry.Key.Text, entry => ((YamlNode.Scalar)entry.Value).Text, StringComparer.Ordinal);
}
