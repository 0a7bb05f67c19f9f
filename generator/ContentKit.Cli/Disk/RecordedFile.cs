using ContentKit.Build;

namespace ContentKit.Cli.Disk;

/// <summary>A file as a build left it in an output folder.</summary>
/// <param name="Ticks">Of its last change, by the disk's own clock.</param>
internal sealed record RecordedFile(PublishedFile File, long Ticks);
