using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>
/// What the last run found in each file, so that a file is checked again only when it, or something that all files are
/// measured by, has changed. Thread-safe.
/// </summary>
public sealed class KeptFindings
{
    private const string Magic = "findings 1";
    private readonly Dictionary<(string Path, string Sha256), ImmutableArray<Diagnostic>> _last = [];
    private readonly ConcurrentDictionary<(string Path, string Sha256), ImmutableArray<Diagnostic>> _now = new();
    private bool _more;

    /// <param name="bytes">From <see cref="ToBytes"/>; null, or of another version, when nothing is known.</param>
    public KeptFindings(byte[]? bytes)
    {
        if (bytes is null) return;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadString() != Magic) return;
        for (int files = reader.ReadInt32(); files > 0; files--)
        {
            (string path, string sha) = (reader.ReadString(), reader.ReadString());
            var findings = ImmutableArray.CreateBuilder<Diagnostic>(reader.ReadInt32());
            while (findings.Count < findings.Capacity) findings.Add(Read(reader, path));
            _last[(path, sha)] = findings.MoveToImmutable();
        }
    }

    /// <summary>Whether this run knows anything that <see cref="ToBytes"/> did not hold before.</summary>
    public bool Changed => _more || _now.Count != _last.Count;

    /// <summary>Everything but the file itself that its findings depend on.</summary>
    /// <param name="tool">Stands for the rules.</param>
    public static ContentKey KeyOf(Library library, DateOnly today, ContentKey tool)
    {
        using var key = new KeyBuilder();
        key.Add(Magic).Add(tool).Add(today.DayNumber).Add(library.Site.Source.Sha256).Add(library.Dictionary.Terms);
        foreach (WordRule word in library.Dictionary.Typos.Concat(library.Dictionary.Blaming).Concat(library.Dictionary.Absolute)) key.Add(word.Word).Add(word.Instead);
        key.Add(library.Dictionary.Typos.Length).Add(library.Dictionary.Blaming.Length);
        foreach (Audience audience in library.Audiences) key.Add(audience.Id).Add(audience.Source.Sha256);
        foreach (ScamType scam in library.Scams) key.Add(scam.Id).Add(scam.Source.Sha256);
        return key.Build();
    }

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(_now.Count);
            foreach (((string path, string sha), ImmutableArray<Diagnostic> findings) in _now.OrderBy(entry => entry.Key.Path, StringComparer.Ordinal))
            {
                writer.Write(path);
                writer.Write(sha);
                writer.Write(findings.Length);
                foreach (Diagnostic finding in findings) Write(writer, finding);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Null when the file has to be checked.</summary>
    internal IReadOnlyList<Diagnostic>? Find(DocumentSource file)
    {
        if (!_last.TryGetValue((file.Path, file.Sha256), out ImmutableArray<Diagnostic> findings)) return null;
        _now[(file.Path, file.Sha256)] = findings;
        return findings;
    }

    internal void Keep(DocumentSource file, IReadOnlyList<Diagnostic> findings)
    {
        _now[(file.Path, file.Sha256)] = [.. findings];
        _more = true;
    }

    private static void Write(BinaryWriter writer, Diagnostic finding)
    {
        writer.Write((byte)finding.Severity);
        writer.Write(finding.Id);
        Write(writer, finding.Message);
        writer.Write(finding.Span.Line);
        writer.Write(finding.Span.Column);
        writer.Write(finding.Span.Length);
        writer.Write(finding.SourceLine is not null);
        if (finding.SourceLine is not null) writer.Write(finding.SourceLine);
        writer.Write(finding.Hint is not null);
        if (finding.Hint is { } hint) Write(writer, hint);
    }

    private static void Write(BinaryWriter writer, LocalText text)
    {
        writer.Write(text.Chinese);
        writer.Write(text.English);
    }

    private static Diagnostic Read(BinaryReader reader, string path) => new(
        (Severity)reader.ReadByte(),
        reader.ReadString(),
        new LocalText(reader.ReadString(), reader.ReadString()),
        new SourceSpan(path, reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()),
        reader.ReadBoolean() ? reader.ReadString() : null,
        reader.ReadBoolean() ? new LocalText(reader.ReadString(), reader.ReadString()) : null);
}
