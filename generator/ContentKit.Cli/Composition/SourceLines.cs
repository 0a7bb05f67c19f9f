using System.Collections.Immutable;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Cli.Composition;

/// <summary>Puts the line of the file under findings that know their place only.</summary>
internal static class SourceLines
{
    public static IEnumerable<Diagnostic> Fill(IEnumerable<Diagnostic> findings, IFileSource input)
    {
        var files = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            if (finding.SourceLine is not null || finding.Span.Line < 1)
            {
                yield return finding;
                continue;
            }

            if (!files.TryGetValue(finding.Span.Path, out ImmutableArray<string> lines)) files[finding.Span.Path] = lines = Read(finding.Span.Path, input);
            yield return finding.Span.Line <= lines.Length ? finding with { SourceLine = lines[finding.Span.Line - 1] } : finding;
        }
    }

    private static ImmutableArray<string> Read(string path, IFileSource input)
    {
        try
        {
            return input.Exists(path) ? [.. Encoding.UTF8.GetString(input.Read(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
