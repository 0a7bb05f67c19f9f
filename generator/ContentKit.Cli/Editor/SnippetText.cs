using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Content.Schema;

namespace ContentKit.Cli.Editor;

/// <summary>
/// VS Code snippets for the keys of Markdown files, whose front matter its YAML support does not look into. Typing a key or
/// its Chinese name offers the key with an example and what to write.
/// </summary>
public static class SnippetText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<KindSpec> kinds)
    {
        // Kinds share keys; one snippet for each different wording, naming all kinds that have it.
        var keys = kinds.Where(kind => kind.Extension == ".md").SelectMany(kind => kind.Keys.Select(key => (Kind: kind, Key: key)))
            .GroupBy(pair => (pair.Key.Name, pair.Key.Chinese, pair.Key.About))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal).ThenBy(group => group.First().Kind.Name, StringComparer.Ordinal);
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            foreach (var group in keys)
            {
                ImmutableArray<string> homes = [.. group.Select(pair => pair.Kind.Chinese)];
                KeySpec key = group.Select(pair => pair.Key).OrderBy(key => key.Example is null).First();
                json.WriteStartObject($"{key.Name}（{string.Join('、', homes)}）");
                json.WriteString("scope", "markdown");
                json.WriteStartArray("prefix");
                json.WriteStringValue(key.Name);
                json.WriteStringValue(key.Chinese);
                json.WriteEndArray();
                json.WriteString("description", $"{key.Chinese}：{key.About}");
                json.WriteString("body", key.Name + ":" + Value(key.Example));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    // The example stands selected, so that typing replaces it.
    private static string Value(string? example)
    {
        string text = (example ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
        if (text.Length == 0) return " $0";
        return text[0] == '\n' ? "\n${1:" + text[1..] + "}" : " ${1:" + text + "}";
    }
}
