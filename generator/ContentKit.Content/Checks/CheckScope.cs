using System.Collections.Frozen;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>What all files of a run share.</summary>
internal sealed class CheckScope(Library library, IFileSource files, DateOnly today)
{
    public Library Library => library;

    public IFileSource Files => files;

    public DateOnly Today => today;

    public Whitelist Listed { get; } = Whitelist.Of(library.Site);

    public WordMatcher Words { get; } = WordMatcher.Of(library.Dictionary);

    public FrozenDictionary<string, Audience> Audiences { get; } = library.Audiences.ToFrozenDictionary(audience => audience.Id, StringComparer.Ordinal);

    public FrozenDictionary<string, ScamType> Scams { get; } = library.Scams.ToFrozenDictionary(scam => scam.Id, StringComparer.Ordinal);
}
