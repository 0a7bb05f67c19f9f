using System.Collections.Immutable;
using System.Text.Json;
using ContentKit.Artwork.Data;
using ContentKit.Artwork.Formats;
using ContentKit.Core;

namespace ContentKit.Artwork.Preflight;

/// <summary>Everything checked on one piece: its scene by <see cref="ScenePreflight"/>, then each file written from it.</summary>
/// <param name="Path">The piece's first file, from the output root.</param>
public sealed record PreflightReport(string Path, Format Format, ImmutableArray<PreflightCheck> Checks)
{
    /// <summary>In the output root: every checked piece.</summary>
    public const string FileName = "preflight.json";

    public PreflightOutcome Outcome => Checks.Select(check => check.Outcome).DefaultIfEmpty(PreflightOutcome.Passed).Max();

    public IEnumerable<Diagnostic> Findings => Checks.SelectMany(check => check.Findings);

    /// <summary><c>preflight.json</c>: all pieces in order of their paths, with numbers that a machine or a print shop can check again.</summary>
    public static ImmutableArray<byte> ToJson(IEnumerable<PreflightReport> reports) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("pieces");
        foreach (PreflightReport report in reports.OrderBy(report => report.Path, StringComparer.Ordinal)) report.Write(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", Path);
        json.WriteString("format", Format.Id);
        json.WriteString("outcome", Name(Outcome));
        json.WriteStartArray("checks");
        foreach (PreflightCheck check in Checks)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            json.WriteString("name", check.Name.Chinese);
            json.WriteString("outcome", Name(check.Outcome));
            json.WriteString("measured", check.Measured);
            json.WriteString("allowed", check.Allowed);
            if (!check.Findings.IsEmpty)
            {
                json.WriteStartArray("findings");
                foreach (Diagnostic finding in check.Findings) json.WriteStringValue(finding.Message.Chinese);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(PreflightOutcome outcome) => outcome switch
    {
        PreflightOutcome.Passed => "passed",
        PreflightOutcome.Warned => "warned",
        _ => "failed",
    };
}
