using System.Collections.Immutable;

namespace ContentKit.Drawing.Text;

/// <summary>A font as the theme lists it. The file is read when the first text needs it.</summary>
/// <param name="Name">Name designs use, e.g. <c>sans-black</c>.</param>
/// <param name="Read">Gives the bytes of a TrueType or OpenType file.</param>
/// <param name="Fallbacks">Fonts asked, in order, for characters that this one lacks.</param>
public sealed record FontSource(string Name, Func<ReadOnlyMemory<byte>> Read, ImmutableArray<string> Fallbacks);
