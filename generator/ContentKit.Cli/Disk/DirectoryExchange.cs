using System.Runtime.InteropServices;

namespace ContentKit.Cli.Disk;

/// <summary>Puts one folder in another's place in a single step where the system can.</summary>
internal static partial class DirectoryExchange
{
    private const int CurrentDirectory = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE, Linux 3.15

    /// <summary>After this, <paramref name="target"/> holds what <paramref name="staged"/> held. The old content, if any, is at <paramref name="staged"/> or at <paramref name="retired"/>.</summary>
    /// <exception cref="IOException">Neither way worked; <paramref name="target"/> is as it was.</exception>
    public static void Replace(string staged, string target, string retired)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staged, target);
            return;
        }

        if (OperatingSystem.IsLinux() && RenameAt2(CurrentDirectory, staged, CurrentDirectory, target, Exchange) == 0) return;

        // Elsewhere two renames: the gap between them is the one moment without a site; Recover closes it.
        Directory.Move(target, retired);
        try
        {
            Directory.Move(staged, target);
        }
        catch (IOException)
        {
            Directory.Move(retired, target);
            throw;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldDirectory, string oldPath, int newDirectory, string newPath, uint flags);
}
