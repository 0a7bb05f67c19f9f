using System.Collections.Immutable;
using ContentKit.Content.Schema;

namespace ContentKit.Cli.Editor;

/// <summary>The generated files of <c>.vscode/</c>, by path in that folder.</summary>
public static class EditorFiles
{
    public const string SnippetsPath = "contentkit.code-snippets";

    public static ImmutableSortedDictionary<string, string> All(KnownNames names) =>
        ContentKinds.All.Select(kind => KeyValuePair.Create(SchemaPath(kind), SchemaText.Of(kind, names)))
            .Append(KeyValuePair.Create(SnippetsPath, SnippetText.Of(ContentKinds.All)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static string SchemaPath(KindSpec kind) => $"schemas/{kind.Name}.schema.json";
}
