using System.Collections.Immutable;
using System.Text;

namespace ContentKit.Tests.Fuzz;

/// <summary>Something that reads files which strangers may have written.</summary>
/// <param name="Weight">How often it gets a case, against the other targets.</param>
/// <param name="Seeds">Good files with their paths, which the cases are made from.</param>
/// <param name="Scraps">Pieces of the format's own grammar, thrown in between.</param>
/// <param name="Run">Reads one case. It may refuse the file by findings; an exception is a failure.</param>
internal sealed record FuzzTarget(string Name, int Weight, ImmutableArray<(string Path, byte[] Bytes)> Seeds, ImmutableArray<byte[]> Scraps, Action<string, byte[]> Run)
{
    public static ImmutableArray<byte[]> Words(params string[] words) => [.. words.Select(Encoding.UTF8.GetBytes)];
}
