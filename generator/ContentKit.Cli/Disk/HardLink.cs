using System.Runtime.InteropServices;

namespace ContentKit.Cli.Disk;

/// <summary>A second name for a file, so that an unchanged file costs no bytes in the next site; a copy where links are not possible.</summary>
internal static partial class HardLink
{
    public static void CreateOrCopy(string existing, string link)
    {
        if (!OperatingSystem.IsWindows() && Link(existing, link) == 0) return;
        File.Copy(existing, link, overwrite: true);
        // The copy keeps the time of the original, by which the next build recognises it.
        File.SetLastWriteTimeUtc(link, File.GetLastWriteTimeUtc(existing));
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string link);
}
