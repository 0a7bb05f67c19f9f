using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Tests.Cli;

/// <summary>Every file of a folder by path, as the digest of its bytes.</summary>
internal static class FolderBytes
{
    public static ImmutableSortedDictionary<string, string> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => ContentKey.Of(File.ReadAllBytes(path)).Hex, StringComparer.Ordinal);

    /// <summary>Fails with the names of the files that differ.</summary>
    public static void AssertSame(string expected, string actual)
    {
        ImmutableSortedDictionary<string, string> one = Of(expected), other = Of(actual);
        string differ = string.Join("\n", one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(path => one.GetValueOrDefault(path) != other.GetValueOrDefault(path)));
        Assert.Equal("", differ);
        Assert.NotEmpty(one);
    }
}
