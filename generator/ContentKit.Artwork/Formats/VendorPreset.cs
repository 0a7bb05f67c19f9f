using System.Collections.Immutable;
using ContentKit.Artwork.Themes;
using ContentKit.Core;

namespace ContentKit.Artwork.Formats;

/// <summary>What a kind of print shop asks of every file. Data from <c>presets/*.yml</c> in the theme, chosen by <c>vendor</c> in <c>site.yml</c>.</summary>
/// <param name="Name">Chinese name an editor understands: 合版印刷.</param>
/// <param name="Bleed">The most it takes; artwork with less keeps its own.</param>
/// <param name="Marks">Whether print files get crop marks: gang printers refuse them [V] specs Print.</param>
/// <param name="ColourBar">Whether a file with marks gets a colour bar.</param>
public sealed record VendorPreset(string Id, string Name, Length Bleed, bool Marks, bool ColourBar)
{
    public const string MarksOption = "marks", ColourBarOption = "colourBar";

    /// <summary>The format as this shop wants it. Pieces that an office prints itself or that are hung untrimmed have no bleed, and stay as they are.</summary>
    public Format Apply(Format format) => format.Colour != ColourMode.Cmyk || format.Bleed == Length.Zero ? format : format with
    {
        Bleed = Bleed < format.Bleed ? Bleed : format.Bleed,
        Options = format.Options.SetItem(MarksOption, Word(Marks)).SetItem(ColourBarOption, Word(ColourBar)),
    };

    internal static VendorPreset? Read(IFileSource files, string path, ICollection<Diagnostic> findings)
    {
        if (ThemeFields.Open(files, path, findings) is not { } fields) return null;
        int before = findings.Count;
        var preset = new VendorPreset(
            path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')],
            fields.Required("name"),
            Length.Mm(fields.Number("bleed", 0)),
            Flag(fields, "marks"),
            Flag(fields, "colourBar"));
        fields.Finish();
        return findings.Skip(before).Any(finding => finding.Severity == Severity.Error) ? null : preset;
    }

    private static bool Flag(ThemeFields fields, string key)
    {
        string written = fields.Required(key);
        if (written.Length > 0) fields.Check(key, written, s_flags);
        return written == "true";
    }

    private static readonly ImmutableArray<string> s_flags = ["true", "false"];

    private static string Word(bool flag) => flag ? "true" : "false";
}
