using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Cli.Disk;

/// <summary>Stores for good what a program has written: until then it may be in memory alone and lost when the power fails.</summary>
internal static partial class DiskFlush
{
    /// <summary>Files, folders and names: all of the disk that <paramref name="file"/> lies on.</summary>
    /// <returns>False where the system has no such call or it fails.</returns>
    public static bool WholeDisk(SafeFileHandle file) => OperatingSystem.IsLinux() && SyncFileSystem(file) == 0;

    /// <summary>The content of one file.</summary>
    /// <exception cref="IOException">It could not be stored.</exception>
    public static void Content(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
        RandomAccess.FlushToDisk(file);
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
