using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Content.Schema;

namespace ContentKit.Content.Reading;

/// <summary>Keys that several kinds read alike.</summary>
internal static class SharedKeys
{
    public static ImmutableArray<AcceptedFinding> Accepted(Fields fields) => fields.Maps("accept", accept =>
        new AcceptedFinding(accept.TextOr("rule", ""), accept.Text("text"), accept.TextOr("reason", "")));

    public static ImmutableArray<Variant> Variants(Fields fields)
    {
        if (!fields.Has("variants")) return [];
        return [.. fields.Entries("variants").Select(entry => new Variant(
            entry.Key,
            entry.Value.Text("slogan"),
            entry.Value.Has("points") ? entry.Value.Texts("points") : null,
            entry.Value.Text("summary"),
            entry.Value.Id("illustration", ReferenceKind.Illustration),
            entry.Value.Composition("composition")))];
    }
}
