using ContentKit.Content.Model;
using ContentKit.Content.Yaml;

namespace ContentKit.Content.Reading;

/// <summary>A file between parsing and typing. Lives only while its document is built.</summary>
internal sealed record ParsedFile(string Id, Fields Fields, MarkdownBody Body, DocumentSource Source)
{
    public YamlNode.Mapping Node => Fields.Node;
}
