using System.Collections.Immutable;
using ContentKit.Content.Schema;
using ContentKit.Content.Yaml;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>
/// What audiences, scam types and venues call themselves (<c>name</c>), for editors who write that where the id belongs.
/// Their files are read only when somebody has.
/// </summary>
internal sealed class GivenNames(IFileSource files, ContentLimits limits, ImmutableArray<ListedFile> listed)
{
    private readonly Lazy<Dictionary<string, string>> _audiences = new(() => Read(files, limits, listed, ContentKinds.Audience));
    private readonly Lazy<Dictionary<string, string>> _scams = new(() => Read(files, limits, listed, ContentKinds.Scam));
    private readonly Lazy<Dictionary<string, string>> _venues = new(() => Read(files, limits, listed, ContentKinds.Venue));

    /// <returns>Null when none is called so. Thread-safe.</returns>
    public string? IdOf(ReferenceKind kind, string name) => kind switch
    {
        ReferenceKind.Audience => _audiences.Value.GetValueOrDefault(name),
        ReferenceKind.Scam => _scams.Value.GetValueOrDefault(name),
        ReferenceKind.Venue => _venues.Value.GetValueOrDefault(name),
        _ => null,
    };

    private static Dictionary<string, string> Read(IFileSource files, ContentLimits limits, ImmutableArray<ListedFile> listed, KindSpec kind)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (ListedFile file in listed)
            if (file.Kind == kind && NameIn(files, limits, file.Path) is { } name) ids.TryAdd(name, file.Id);
        return ids;
    }

    private static string? NameIn(IFileSource files, ContentLimits limits, string path)
    {
        // What is wrong with the file is told where it is read as content.
        List<Diagnostic> told = [];
        try
        {
            return SourceText.Decode(path, files.Read(path), limits.MaxFileBytes, told) is { } source && FrontMatter.Find(source, told) is { } front
                ? (YamlReader.Read(source, front.YamlStart, front.YamlEnd, front.LinesBefore, limits, told)?.Find("name") as YamlNode.Scalar)?.Text
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
