using System.Runtime.InteropServices;

namespace ContentKit.Cli.Disk;

/// <summary>
/// Reads a file of ordinary size with four calls to the system: the framework takes seven, for a lock and for questions about
/// the file, and over ten thousand content files that takes longer than the reading.
/// </summary>
internal static partial class SmallFile
{
    private const int MostBytes = 1 << 16;
    private const int ReadOnlyClosedOnStart = 0x80000; // O_RDONLY | O_CLOEXEC of Linux

    [ThreadStatic]
    private static byte[]? t_buffer;

    /// <returns>Null when the file is large, or anything else is out of the ordinary: the framework reads it then, or says what is wrong.</returns>
    public static byte[]? TryRead(string path)
    {
        if (!OperatingSystem.IsLinux()) return null;
        int file = Open(path, ReadOnlyClosedOnStart);
        if (file < 0) return null;
        byte[] buffer = t_buffer ??= new byte[MostBytes];
        int length = 0;
        nint count;
        // A call may bring less than there is; only nothing at all is the end.
        while ((count = Read(file, ref buffer[length], buffer.Length - length)) > 0 && length + count < buffer.Length) length += (int)count;
        _ = Close(file);
        return count == 0 ? buffer.AsSpan(0, length).ToArray() : null;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, ref byte buffer, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
