using System.Diagnostics;

namespace ContentKit.Tests.Cli;

/// <summary>A disk of a few megabytes in memory, where the system allows one to be mounted.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <returns>Null when only an administrator may do that.</returns>
    public static SmallDisk? Mount(string folder) =>
        OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", folder) ? new SmallDisk(folder) : null;

    public void ForReading() => Assert.True(Run("mount", "-o", "remount,ro", _folder));

    public void Dispose() => Run("umount", _folder);

    private static bool Run(string program, params string[] args)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
