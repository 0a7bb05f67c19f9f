using System.Collections.Frozen;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>What all files of a run share.</summary>
/// <param name="anchors">As in <see cref="CheckOptions"/>.</param>
internal sealed class CheckScope(Library library, IFileSource files, DateOnly today, Func<string, IReadOnlySet<string>?>? anchors)
{
    private readonly Lazy<FrozenDictionary<string, MarkdownBody>> _published = new(() => ContentDocument.Of(library).Where(document => !document.Draft)
        .ToFrozenDictionary(document => document.Source.Path, document => document.Body, StringComparer.Ordinal));

    public Library Library => library;

    public IFileSource Files => files;

    public DateOnly Today => today;

    public Func<string, IReadOnlySet<string>?>? Anchors => anchors;

    /// <summary>All files of the input folder; links that leave it are not among them.</summary>
    public FrozenSet<string> Paths { get; } = files.List("").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What becomes a page, by path.</summary>
    public FrozenDictionary<string, MarkdownBody> Published => _published.Value;

    public Whitelist Listed { get; } = Whitelist.Of(library.Site);

    public WordMatcher Words { get; } = WordMatcher.Of(library.Dictionary);

    public FrozenDictionary<string, Audience> Audiences { get; } = library.Audiences.ToFrozenDictionary(audience => audience.Id, StringComparer.Ordinal);

    public FrozenDictionary<string, ScamType> Scams { get; } = library.Scams.ToFrozenDictionary(scam => scam.Id, StringComparer.Ordinal);
}
