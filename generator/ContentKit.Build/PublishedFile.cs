using ContentKit.Core;

namespace ContentKit.Build;

/// <param name="Path">From the output root, with <c>/</c>.</param>
/// <param name="Key">Of what it was made from.</param>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
public sealed record PublishedFile(string Path, ContentKey Key, string Sha256, long Length);
