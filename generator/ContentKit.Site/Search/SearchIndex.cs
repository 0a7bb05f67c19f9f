using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ContentKit.Site.Feeds;

namespace ContentKit.Site.Search;

/// <summary>
/// The search index, cut into small files so that a query loads only those of its own terms. The files are scripts that call
/// one function with a string, so that they load from a disk too, where browsers forbid fetching.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>
    /// Titles and summaries in one file. Ten results are shown at a time; when each lies in another file, they and the six
    /// index files that a query may ask for stay below 100 kB on a site of 10,000 cases.
    /// </summary>
    public const int DocumentsPerBlock = 10;

    private const int DocumentsPerShard = 10;
    private const int MostShards = 4096;
    private const int Runs = 4;
    private readonly List<TermEntry>[] _shards;

    private SearchIndex(List<TermEntry>[] shards) => _shards = shards;

    /// <summary>How many index files a site of so many documents has: a few kilobytes each.</summary>
    public static int ShardCount(int documents) => (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)(documents / DocumentsPerShard)), 8, MostShards);

    /// <summary>Documents are numbered by their place in the list.</summary>
    public static SearchIndex Build(IReadOnlyList<SearchDocument> documents)
    {
        // Cut in a few runs at once and joined in their order: the result is that of one run.
        var runs = new TermTable[Runs];
        Parallel.For(0, Runs, run => runs[run] = Cut(documents, documents.Count * run / Runs, documents.Count * (run + 1) / Runs));
        foreach (TermTable later in runs.AsSpan(1)) runs[0].Append(later);
        int count = ShardCount(documents.Count);
        var shards = new List<TermEntry>[count];
        for (int shard = 0; shard < count; shard++) shards[shard] = [];
        foreach (TermEntry entry in runs[0].Entries) shards[Terms.Shard(entry.Term, count)].Add(entry);
        return new SearchIndex(shards);
    }

    /// <summary>The terms of the documents from <paramref name="first"/> up to, but without, <paramref name="end"/>.</summary>
    private static TermTable Cut(IReadOnlyList<SearchDocument> documents, int first, int end)
    {
        TermTable table = new();
        for (int number = first; number < end; number++)
        {
            SearchDocument document = documents[number];
            table.Add(number, document.Title, title: true);
            table.Add(number, document.Summary, title: false);
            foreach (string text in document.Texts) table.Add(number, text, title: false);
        }

        return table;
    }

    /// <summary>The script of one index file: lines of term, tab, documents with it, tab, documents with it in the title.</summary>
    public byte[] Shard(int shard)
    {
        StringBuilder text = new();
        foreach (TermEntry entry in _shards[shard].OrderBy(entry => entry.Term, StringComparer.Ordinal)) entry.Write(text);
        return Encoding.UTF8.GetBytes($"ckShard({shard},{Quote(text.ToString())})\n");
    }

    public static byte[] Documents(int block, IEnumerable<SearchDocument> documents)
    {
        byte[] json = JsonStyle.Write(JsonStyle.Compact, writer =>
        {
            writer.WriteStartArray();
            foreach (SearchDocument document in documents)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(document.Title);
                writer.WriteStringValue(document.Route);
                writer.WriteStringValue(document.Kind);
                writer.WriteStringValue(Shorten(document.Summary));
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        });
        return Encoding.UTF8.GetBytes($"ckDocuments({block},{Encoding.UTF8.GetString(json)})\n");
    }

    public static byte[] Settings(int documents, int beforeCases, ImmutableArray<string> words)
    {
        byte[] json = JsonStyle.Write(JsonStyle.Compact, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("documents", documents);
            writer.WriteNumber("first", beforeCases);
            writer.WriteNumber("shards", ShardCount(documents));
            writer.WriteNumber("block", DocumentsPerBlock);
            writer.WriteStartArray("words");
            foreach (string word in words) writer.WriteStringValue(word);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        return Encoding.UTF8.GetBytes($"ckSearch({Encoding.UTF8.GetString(json)})\n");
    }

    private static string Quote(string text) => Encoding.UTF8.GetString(JsonStyle.Write(JsonStyle.Compact, writer => writer.WriteStringValue(text)));

    // Long summaries would make every result cost more than the page it points to is worth.
    private static string Shorten(string summary) => summary.Length <= 72 ? summary : string.Concat(summary.AsSpan(0, char.IsHighSurrogate(summary[70]) ? 70 : 71), "…");
}
