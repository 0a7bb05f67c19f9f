using ContentKit.Build;
using ContentKit.Core;

namespace ContentKit.Cli.Disk;

/// <summary>
/// What the last build left in an output folder: path, key, digest, length and time of every file, so that the next one
/// knows what still stands without reading it. Binary, with a digest of its own at the end; anything odd reads as empty.
/// </summary>
internal static class OutputRecord
{
    private const string Magic = "ContentKit record 1";

    // Bytes of one file: its path, two digests in hex, length and time.
    private const int TypicalEntry = 192;

    public static Dictionary<string, RecordedFile> Read(string path)
    {
        var files = new Dictionary<string, RecordedFile>(StringComparer.Ordinal);
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            const int digest = 64;
            if (bytes.Length < digest || ContentKey.Of(bytes.AsSpan(0, bytes.Length - digest)).Hex != System.Text.Encoding.ASCII.GetString(bytes, bytes.Length - digest, digest))
                return files;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - digest));
            if (reader.ReadString() != Magic) return files;
            int count = reader.ReadInt32();
            for (int i = 0; i < count; i++)
            {
                string name = reader.ReadString();
                var key = new ContentKey(reader.ReadString());
                string sha = reader.ReadString();
                long length = reader.ReadInt64();
                files[name] = new RecordedFile(new PublishedFile(name, key, sha, length), reader.ReadInt64());
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            files.Clear();
        }

        return files;
    }

    public static void Write(string path, IEnumerable<RecordedFile> recorded)
    {
        RecordedFile[] files = [.. recorded];
        using var memory = new MemoryStream(files.Length * TypicalEntry);
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(files.Length);
            foreach ((PublishedFile file, long ticks) in files)
            {
                writer.Write(file.Path);
                writer.Write(file.Key.Hex ?? "");
                writer.Write(file.Sha256);
                writer.Write(file.Length);
                writer.Write(ticks);
            }
        }

        ReadOnlySpan<byte> bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        string temporary = path + ".tmp";
        using (FileStream file = File.Create(temporary))
        {
            file.Write(bytes);
            file.Write(System.Text.Encoding.ASCII.GetBytes(ContentKey.Of(bytes).Hex));
        }

        File.Move(temporary, path, overwrite: true);
    }
}
