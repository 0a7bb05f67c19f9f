using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Core;

namespace ContentKit.Cli.Terminal;

/// <summary>Findings for machines: our JSON, and SARIF 2.1.0 (OASIS) for annotations in code review.</summary>
public static class SarifText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(ImmutableArray<Diagnostic> findings, Language language) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("errors", findings.Count(finding => finding.Severity == Severity.Error));
        json.WriteNumber("warnings", findings.Count(finding => finding.Severity == Severity.Warning));
        json.WriteStartArray("findings");
        foreach (Diagnostic finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("severity", Level(finding.Severity));
            json.WriteString("path", finding.Span.Path);
            json.WriteNumber("line", Math.Max(finding.Span.Line, 1));
            json.WriteNumber("column", Math.Max(finding.Span.Column, 1));
            json.WriteNumber("length", finding.Span.Length);
            json.WriteString("message", finding.Message.In(language));
            json.WriteString("hint", finding.Hint?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <param name="root">The input folder as the reviewer sees it from the repository's root, e.g. <c>input</c>.</param>
    public static string Sarif(ImmutableArray<Diagnostic> findings, Language language, string root) => Write(json =>
    {
        ImmutableArray<string> rules = [.. findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ContentKit");
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic finding in findings) WriteResult(json, finding, rules.IndexOf(finding.Id), language, root);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule, Language language, string root)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity == Severity.Info ? "note" : Level(finding.Severity));
        json.WriteStartObject("message");
        string hint = finding.Hint is { } action ? "\n" + action.In(language) : "";
        json.WriteString("text", finding.Message.In(language) + hint);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', FindingPath.Of(finding.Span, root).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(finding.Span.Line, 1));
        json.WriteNumber("startColumn", Math.Max(finding.Span.Column, 1));
        if (finding.Span.Length > 0) json.WriteNumber("endColumn", Math.Max(finding.Span.Column, 1) + finding.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options)) write(json);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
