using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Preview;

/// <summary>The state's findings as open pages are told of them: JSON on one line.</summary>
internal static class NewsText
{
    // Nobody reads further down a panel; the rest is counted.
    private const int Shown = 40;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="root">The input folder as the user named it.</param>
    /// <param name="folder">The input folder's full path, for links that open the file in VS Code.</param>
    public static string Of(ImmutableArray<Diagnostic> findings, Language language, string root, string folder)
    {
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", errors);
            json.WriteNumber("warnings", findings.Count(finding => finding.Severity == Severity.Warning));
            // While something is wrong, only that is listed.
            ImmutableArray<Diagnostic> listed = [.. findings.Where(finding => errors == 0 ? finding.Severity == Severity.Warning : finding.Severity == Severity.Error)];
            json.WriteNumber("more", Math.Max(0, listed.Length - Shown));
            json.WriteStartArray("findings");
            foreach (Diagnostic finding in listed.Take(Shown)) Write(json, finding, language, root, folder);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, Language language, string root, string folder)
    {
        int line = Math.Max(finding.Span.Line, 1), column = Math.Max(finding.Span.Column, 1);
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("id", finding.Id);
        json.WriteString("place", (finding.Span with { Path = FindingPath.Of(finding.Span, root) }).ToString());
        if (!finding.Span.Path.StartsWith("themes/", StringComparison.Ordinal))
        {
            string path = Path.Combine(folder, finding.Span.Path).Replace('\\', '/');
            json.WriteString("href", string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"vscode://file/{string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString))}:{line}:{column}"));
        }

        json.WriteString("message", finding.Message.In(language));
        json.WriteString("line", finding.SourceLine);
        json.WriteNumber("column", column);
        json.WriteNumber("length", finding.Span.Length);
        json.WriteString("hint", finding.Hint?.In(language));
        json.WriteEndObject();
    }
}
