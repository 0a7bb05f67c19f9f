using System.Security.Cryptography;
using System.Text;
using ContentKit.Build;
using ContentKit.Core;

namespace ContentKit.Cli.Disk;

/// <summary>
/// A folder of finished pieces. An entry is the SHA-256 of its key and value, then the value: a damaged entry is noticed,
/// and so is one that got another's name. It is written under another name and renamed, so readers in other processes see
/// whole entries or none.
/// </summary>
public sealed class DiskPieceCache(string folder) : IPieceCache
{
    // Processes on two machines, or in two containers, may have the same number.
    private readonly string _instance = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private int _counter;

    public byte[]? Find(ContentKey key)
    {
        try
        {
            byte[] entry = File.ReadAllBytes(PathOf(key));
            if (entry.Length < SHA256.HashSizeInBytes) return null;
            ReadOnlySpan<byte> value = entry.AsSpan(SHA256.HashSizeInBytes);
            return Digest(key, value).AsSpan().SequenceEqual(entry.AsSpan(0, SHA256.HashSizeInBytes)) ? value.ToArray() : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Store(ContentKey key, ReadOnlySpan<byte> value)
    {
        string path = PathOf(key);
        string temporary = FormattableString.Invariant($"{path}.{Environment.ProcessId}-{_instance}-{Interlocked.Increment(ref _counter)}.tmp");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (FileStream file = File.Create(temporary))
            {
                file.Write(Digest(key, value));
                file.Write(value);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The cache saves work and nothing else: without it the piece is drawn again.
            try { File.Delete(temporary); } catch (IOException) { } catch (UnauthorizedAccessException) { }
        }
    }

    private static byte[] Digest(ContentKey key, ReadOnlySpan<byte> value)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key.Hex));
        hash.AppendData(value);
        return hash.GetHashAndReset();
    }

    // Two letters a level keep folders small on any file system.
    private string PathOf(ContentKey key) => Path.Combine(folder, key.Hex[..2], key.Hex);
}
