using System.Collections.Immutable;
using System.Text;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>
/// What the last run found in each file, so that a file is checked again only when it, or something that all files are
/// measured by, has changed.
/// </summary>
public sealed class KeptFindings
{
    private const string Magic = "findings 2";
    private readonly Dictionary<string, Entry> _last = new(StringComparer.Ordinal);
    private readonly List<Entry> _now = [];
    private bool _more;

    /// <param name="bytes">From <see cref="ToBytes"/>; null, or of another version, when nothing is known.</param>
    public KeptFindings(byte[]? bytes)
    {
        if (bytes is null) return;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadString() != Magic) return;
        string[] texts = new string[reader.ReadInt32()];
        for (int i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
        for (int files = reader.ReadInt32(); files > 0; files--)
        {
            (string path, string sha) = (reader.ReadString(), reader.ReadString());
            var findings = new Diagnostic[reader.Read7BitEncodedInt()];
            for (int i = 0; i < findings.Length; i++) findings[i] = Read(reader, path, texts);
            _last[path] = new Entry(path, sha, findings);
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
        // Ten thousand files have few different messages between them, so each text is written once.
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<string> texts = [];
        using var files = new MemoryStream();
        using (var writer = new BinaryWriter(files, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(_now.Count);
            foreach (Entry entry in _now)
            {
                writer.Write(entry.Path);
                writer.Write(entry.Sha256);
                writer.Write7BitEncodedInt(entry.Findings.Count);
                foreach (Diagnostic finding in entry.Findings) Write(writer, finding, NumberOf);
            }
        }

        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(texts.Count);
            foreach (string text in texts) writer.Write(text);
            writer.Write(files.GetBuffer(), 0, (int)files.Length);
        }

        return memory.ToArray();

        int NumberOf(string text)
        {
            if (numbers.TryGetValue(text, out int known)) return known;
            numbers.Add(text, texts.Count);
            texts.Add(text);
            return texts.Count - 1;
        }
    }

    /// <summary>Null when the file has to be checked. Thread-safe.</summary>
    internal IReadOnlyList<Diagnostic>? Find(DocumentSource file) =>
        _last.TryGetValue(file.Path, out Entry? entry) && string.Equals(entry.Sha256, file.Sha256, StringComparison.Ordinal) ? entry.Findings : null;

    /// <summary>For the next run. Called once for each file.</summary>
    internal void Keep(DocumentSource file, IReadOnlyList<Diagnostic> findings)
    {
        _now.Add(new Entry(file.Path, file.Sha256, findings));
        _more |= Find(file) is null;
    }

    private static void Write(BinaryWriter writer, Diagnostic finding, Func<string, int> numberOf)
    {
        writer.Write((byte)finding.Severity);
        writer.Write7BitEncodedInt(numberOf(finding.Id));
        Write(writer, finding.Message, numberOf);
        writer.Write7BitEncodedInt(finding.Span.Line);
        writer.Write7BitEncodedInt(finding.Span.Column);
        writer.Write7BitEncodedInt(finding.Span.Length);
        writer.Write(finding.SourceLine is not null);
        if (finding.SourceLine is not null) writer.Write7BitEncodedInt(numberOf(finding.SourceLine));
        writer.Write(finding.Hint is not null);
        if (finding.Hint is { } hint) Write(writer, hint, numberOf);
    }

    private static void Write(BinaryWriter writer, LocalText text, Func<string, int> numberOf)
    {
        writer.Write7BitEncodedInt(numberOf(text.Chinese));
        writer.Write7BitEncodedInt(numberOf(text.English));
    }

    private static Diagnostic Read(BinaryReader reader, string path, string[] texts) => new(
        (Severity)reader.ReadByte(),
        texts[reader.Read7BitEncodedInt()],
        new LocalText(texts[reader.Read7BitEncodedInt()], texts[reader.Read7BitEncodedInt()]),
        new SourceSpan(path, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()),
        reader.ReadBoolean() ? texts[reader.Read7BitEncodedInt()] : null,
        reader.ReadBoolean() ? new LocalText(texts[reader.Read7BitEncodedInt()], texts[reader.Read7BitEncodedInt()]) : null);

    private sealed record Entry(string Path, string Sha256, IReadOnlyList<Diagnostic> Findings);
}
