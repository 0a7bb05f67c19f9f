using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Content.Yaml;

/// <summary>A piece of YAML with its place. Values stay text; what they mean is decided by the key's shape.</summary>
public abstract class YamlNode
{
    private YamlNode(int line, int column, int length)
    {
        Line = line;
        Column = column;
        Length = length;
    }

    /// <summary>From 1, in the whole file.</summary>
    public int Line { get; }

    /// <summary>From 1.</summary>
    public int Column { get; }

    /// <summary>Characters on the first line; 1 at least.</summary>
    public int Length { get; }

    public SourceSpan Span(string path) => new(path, Line, Column, Length);

    /// <param name="quoted">Written in quotes or as a block, so it is text even when it reads <c>null</c> or nothing.</param>
    public sealed class Scalar(string text, bool quoted, int line, int column, int length) : YamlNode(line, column, length)
    {
        public string Text { get; } = text;

        public bool Quoted { get; } = quoted;

        /// <summary>Nothing, blanks, <c>~</c> or <c>null</c>: the key counts as left out.</summary>
        public bool IsNull { get; } = string.IsNullOrWhiteSpace(text) || (!quoted && text is ("~" or "null"));
    }

    public sealed class Sequence(ImmutableArray<YamlNode> items, int line, int column, int length) : YamlNode(line, column, length)
    {
        public ImmutableArray<YamlNode> Items { get; } = items;
    }

    public sealed class Mapping(ImmutableArray<YamlEntry> entries, int line, int column, int length) : YamlNode(line, column, length)
    {
        public ImmutableArray<YamlEntry> Entries { get; } = entries;

        public YamlNode? Find(string key)
        {
            foreach (YamlEntry entry in Entries)
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal)) return entry.Value;
            return null;
        }
    }
}
