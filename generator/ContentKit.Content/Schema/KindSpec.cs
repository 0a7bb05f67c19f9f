using System.Collections.Immutable;

namespace ContentKit.Content.Schema;

/// <summary>One kind of content file.</summary>
/// <param name="Name">Singular, as in <c>kit new case</c> and <c>case.schema.json</c>.</param>
/// <param name="Place">A folder with a trailing slash, or a single file.</param>
/// <param name="Nested">Files may also lie in folders below.</param>
/// <param name="Extension"><c>.md</c> has front matter and a body; <c>.yml</c> is all keys.</param>
public sealed record KindSpec(
    string Name,
    string Place,
    bool Nested,
    string Extension,
    string Chinese,
    string About,
    ImmutableArray<KeySpec> Keys)
{
    public bool IsSingleFile => !Place.EndsWith('/');

    public bool Holds(string path) =>
        IsSingleFile
            ? string.Equals(path, Place, StringComparison.Ordinal)
            : path.StartsWith(Place, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal) &&
              (Nested || path.IndexOf('/', Place.Length) < 0);
}
