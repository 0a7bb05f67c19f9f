using System.Collections.Immutable;
using ContentKit.Content.Model;

namespace ContentKit.Content.Reading;

/// <summary>Puts documents into the library's stable orders.</summary>
internal static class LibraryAssembly
{
    public static Library From(Site site, IReadOnlyList<object?> documents)
    {
        ImmutableArray<Audience> audiences = Sorted<Audience>(documents, (a, b) => a.Order.CompareTo(b.Order), a => a.Id);
        Dictionary<string, List<string>> concerned = new(StringComparer.Ordinal);
        foreach (Audience audience in audiences)
        {
            foreach (string scam in audience.Scams)
            {
                if (!concerned.TryGetValue(scam, out List<string>? ids)) concerned[scam] = ids = [];
                ids.Add(audience.Id);
            }
        }

        return From(site, audiences, concerned.Count == 0 ? documents : [.. documents.Select(document => document switch
        {
            Case item when concerned.TryGetValue(item.Scam, out List<string>? ids) => item with { Audiences = Joined(item.Audiences, ids) },
            Tip { Scam: { } scam } item when concerned.TryGetValue(scam, out List<string>? ids) => item with { Audiences = Joined(item.Audiences, ids) },
            _ => document,
        })]);
    }

    private static ImmutableArray<string> Joined(ImmutableArray<string> named, IEnumerable<string> concerned) => [.. named.Union(concerned, StringComparer.Ordinal)];

    private static Library From(Site site, ImmutableArray<Audience> audiences, IReadOnlyList<object?> documents) => new(
        site,
        audiences,
        Sorted<ScamType>(documents, (a, b) => a.Rank.CompareTo(b.Rank), s => s.Id),
        Sorted<Venue>(documents, (a, b) => a.Order.CompareTo(b.Order), v => v.Id),
        Sorted<Case>(documents, (a, b) => b.Date.CompareTo(a.Date), c => c.Id),
        Sorted<Tip>(documents, (_, _) => 0, t => t.Id),
        Sorted<Letter>(documents, (_, _) => 0, l => l.Id),
        Sorted<Campaign>(documents, (a, b) => b.From.CompareTo(a.From), c => c.Id),
        documents.OfType<Rescue>().FirstOrDefault(),
        Sorted<Situation>(documents, (a, b) => a.Order.CompareTo(b.Order), s => s.Id),
        Sorted<Quiz>(documents, (_, _) => 0, q => q.Id),
        Sorted<Page>(documents, (a, b) => string.CompareOrdinal(b.Section, a.Section) is var s and not 0 ? s : a.Order.CompareTo(b.Order), p => p.Id),
        documents.OfType<TermDictionary>().FirstOrDefault() ?? TermDictionary.Empty);

    private static ImmutableArray<T> Sorted<T>(IReadOnlyList<object?> documents, Comparison<T> first, Func<T, string> id)
    {
        var builder = ImmutableArray.CreateBuilder<T>();
        builder.AddRange(documents.OfType<T>());
        builder.Sort((a, b) => first(a, b) is var order and not 0 ? order : string.CompareOrdinal(id(a), id(b)));
        return builder.DrainToImmutable();
    }
}
