using System.Collections.Immutable;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Build.Pieces;

/// <summary>
/// What the cache knows of a piece under its key: the files by digest, so that a file which still stands in the output
/// need not be read, and everything the manifest says.
/// </summary>
public sealed record PieceIndex(string Text, ImmutableArray<PieceIndex.Entry> Files, PieceIndex.Entry? Thumbnail, ImmutableArray<Diagnostic> Findings, ImmutableArray<PreflightCheck> Checks)
{
    private const string Magic = "piece 3";

    public sealed record Entry(string Suffix, string Kind, double Width, double Height, double Dpi, int PixelWidth, int PixelHeight, double BleedMm, string Sha256, long Length);

    public static PieceIndex Of(MadePiece piece) => new(
        piece.Text,
        [.. piece.Files.Select(Describe)],
        piece.Thumbnail is { } thumbnail ? Describe(thumbnail) : null,
        piece.Findings,
        piece.Checks);

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Text);
            writer.Write(Files.Length);
            foreach (Entry entry in Files) Write(writer, entry);
            writer.Write(Thumbnail is not null);
            if (Thumbnail is not null) Write(writer, Thumbnail);
            writer.Write(Findings.Length);
            foreach (Diagnostic finding in Findings) Write(writer, finding);
            writer.Write(Checks.Length);
            foreach (PreflightCheck check in Checks) Write(writer, check);
        }

        return memory.ToArray();
    }

    /// <summary>Null when the bytes are of another version.</summary>
    public static PieceIndex? Parse(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadString() != Magic) return null;
        string text = reader.ReadString();
        var files = ImmutableArray.CreateBuilder<Entry>();
        for (int count = reader.ReadInt32(); count > 0; count--) files.Add(ReadEntry(reader));
        Entry? thumbnail = reader.ReadBoolean() ? ReadEntry(reader) : null;
        ImmutableArray<Diagnostic> findings = ReadFindings(reader);
        var checks = ImmutableArray.CreateBuilder<PreflightCheck>();
        for (int count = reader.ReadInt32(); count > 0; count--) checks.Add(ReadCheck(reader));
        return new PieceIndex(text, files.ToImmutable(), thumbnail, findings, checks.ToImmutable());
    }

    private static Entry Describe(MadeFile file) =>
        new(file.Suffix, file.Kind, file.Width, file.Height, file.Dpi, file.PixelWidth, file.PixelHeight, file.BleedMm, ContentKey.Of(file.Bytes).Hex, file.Bytes.Length);

    private static void Write(BinaryWriter writer, Entry entry)
    {
        writer.Write(entry.Suffix);
        writer.Write(entry.Kind);
        writer.Write(entry.Width);
        writer.Write(entry.Height);
        writer.Write(entry.Dpi);
        writer.Write(entry.PixelWidth);
        writer.Write(entry.PixelHeight);
        writer.Write(entry.BleedMm);
        writer.Write(entry.Sha256);
        writer.Write(entry.Length);
    }

    private static Entry ReadEntry(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadString(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadDouble(), reader.ReadString(), reader.ReadInt64());

    private static void Write(BinaryWriter writer, Diagnostic finding)
    {
        writer.Write((int)finding.Severity);
        writer.Write(finding.Id);
        writer.Write(finding.Message.Chinese);
        writer.Write(finding.Message.English);
        writer.Write(finding.Hint?.Chinese ?? "");
        writer.Write(finding.Hint?.English ?? "");
    }

    private static void Write(BinaryWriter writer, PreflightCheck check)
    {
        writer.Write(check.Id);
        writer.Write(check.Name.Chinese);
        writer.Write(check.Name.English);
        writer.Write(check.Measured);
        writer.Write(check.Allowed);
        writer.Write(check.Findings.Length);
        foreach (Diagnostic finding in check.Findings) Write(writer, finding);
    }

    private static PreflightCheck ReadCheck(BinaryReader reader) => new(
        reader.ReadString(), new LocalText(reader.ReadString(), reader.ReadString()), reader.ReadString(), reader.ReadString(), ReadFindings(reader));

    private static ImmutableArray<Diagnostic> ReadFindings(BinaryReader reader)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (int count = reader.ReadInt32(); count > 0; count--) findings.Add(ReadFinding(reader));
        return findings.ToImmutable();
    }

    private static Diagnostic ReadFinding(BinaryReader reader)
    {
        var severity = (Severity)reader.ReadInt32();
        string id = reader.ReadString();
        var message = new LocalText(reader.ReadString(), reader.ReadString());
        var hint = new LocalText(reader.ReadString(), reader.ReadString());
        return new Diagnostic(severity, id, message, default, Hint: hint.English.Length > 0 ? hint : null);
    }
}
