using ContentKit.Build.Shards;
using ContentKit.Cli.Disk;
using ContentKit.Core;
using ContentKit.Drawing.Text;

namespace ContentKit.Cli.Terminal;

/// <summary>Why a command ended early, in words that say what to do.</summary>
internal static class FailureText
{
    private const int NoSpaceLeft = 28, QuotaExceeded = 122; // ENOSPC, EDQUOT of Linux
    private const int MacQuotaExceeded = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070), WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>Whether the user or the machine is the cause, not a mistake in the program.</summary>
    public static bool IsExpected(Exception error) =>
        Cause(error) is CommandException or ShardException or HarfBuzzMissingException or IOException or UnauthorizedAccessException;

    public static LocalText Of(Exception error) => Cause(error) switch
    {
        CommandException command => command.Reason,
        ShardException shards => shards.Reason,
        OutputFolderException folder => folder.Reason,
        HarfBuzzMissingException missing => missing.LocalMessage,
        IOException { HResult: NoSpaceLeft or QuotaExceeded or MacQuotaExceeded or WindowsDiskFull or WindowsHandleDiskFull } full => new LocalText(
            $"磁盘满了（{full.Message}）。请腾出空间再试；原有输出没有改动。",
            $"the disk is full ({full.Message}); free some space and try again. The old output is as it was."),
        FileNotFoundException gone => new LocalText(
            $"文件在处理时不见了：{gone.FileName ?? gone.Message}。请再运行一次；原有输出没有改动。",
            $"a file vanished while it was needed: {gone.FileName ?? gone.Message}; run again. The old output is as it was."),
        IOException io => new LocalText(
            $"读写失败：{io.Message}。原有输出没有改动。",
            $"reading or writing failed: {io.Message}; the old output is as it was"),
        UnauthorizedAccessException closed => new LocalText(
            $"没有权限：{closed.Message}。原有输出没有改动。",
            $"no permission: {closed.Message}; the old output is as it was"),
        var bug => new LocalText(
            $"程序内部错误：{bug.GetType().Name}：{bug.Message}。原有输出没有改动。请把这一行和所用文件告诉维护者（设 CONTENTKIT_DEBUG=1 可看详情）。",
            $"internal error: {bug.GetType().Name}: {bug.Message}; the old output is as it was. Please report this line and the file (CONTENTKIT_DEBUG=1 shows more)."),
    };

    // Work on several threads wraps what went wrong, and so does the first use of a type.
    private static Exception Cause(Exception error) => error switch
    {
        AggregateException all when all.Flatten().InnerExceptions is [var first, ..] => Cause(first),
        TypeInitializationException { InnerException: { } inner } => Cause(inner),
        _ => error,
    };
}
