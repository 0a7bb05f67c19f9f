using System.Text;

namespace ContentKit.Site.Search;

/// <summary>The documents that hold a term, and those among them that hold it in their title.</summary>
internal sealed class TermEntry(string term)
{
    private readonly Postings _all = new();
    private Postings? _title;

    public string Term => term;

    /// <summary>Adds a document not smaller than the last.</summary>
    public void Add(int document, bool title)
    {
        _all.Add(document);
        if (title) (_title ??= new Postings()).Add(document);
    }

    /// <summary>Adds the documents of <paramref name="later"/>, all of which come after those here.</summary>
    public void Append(TermEntry later)
    {
        _all.Append(later._all);
        if (later._title is null) return;
        if (_title is null) _title = later._title;
        else _title.Append(later._title);
    }

    /// <summary>A line: term, tab, documents with it, and after another tab those with it in the title.</summary>
    public void Write(StringBuilder shard)
    {
        shard.Append(term).Append('\t');
        _all.Write(shard);
        if (_title is not null)
        {
            shard.Append('\t');
            _title.Write(shard);
        }

        shard.Append('\n');
    }
}
