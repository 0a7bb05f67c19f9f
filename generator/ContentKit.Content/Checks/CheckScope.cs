using System.Collections.Frozen;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>What all files of a run share.</summary>
/// <param name="anchors">As in <see cref="CheckOptions"/>.</param>
internal sealed class CheckScope(Library library, IFileSource files, DateOnly today, Func<string, IReadOnlySet<string>?>? anchors)
{
    // A run that checks no file anew needs none of these.
    private readonly Lazy<FrozenSet<string>> _paths = new(() => files.List("").ToFrozenSet(StringComparer.Ordinal));
    private readonly Lazy<WordMatcher> _words = new(() => WordMatcher.Of(library.Dictionary));
    private readonly Lazy<FrozenDictionary<string, MarkdownBody>> _published = new(() => ContentDocument.Of(library).Where(document => !document.Draft)
        .ToFrozenDictionary(document => document.Source.Path, document => document.Body, StringComparer.Ordinal));

    public Library Library => library;

    public IFileSource Files => files;

    public DateOnly Today => today;

    public Func<string, IReadOnlySet<string>?>? Anchors => anchors;

    /// <summary>All files of the input folder; links that leave it are not among them.</summary>
    public FrozenSet<string> Paths => _paths.Value;

    /// <summary>What becomes a page, by path.</summary>
    public FrozenDictionary<string, MarkdownBody> Published => _published.Value;

    public Whitelist Listed { get; } = Whitelist.Of(library.Site);

    public WordMatcher Words => _words.Value;

    public FrozenDictionary<string, Audience> Audiences { get; } = library.Audiences.ToFrozenDictionary(audience => audience.Id, StringComparer.Ordinal);

    public FrozenDictionary<string, ScamType> Scams { get; } = library.Scams.ToFrozenDictionary(scam => scam.Id, StringComparer.Ordinal);
}
