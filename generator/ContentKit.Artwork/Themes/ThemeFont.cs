using System.Collections.Immutable;

namespace ContentKit.Artwork.Themes;

/// <summary>A font the theme lists.</summary>
/// <param name="Name">What designs call it: sans-black.</param>
/// <param name="Path">From the theme's root.</param>
public sealed record ThemeFont(string Name, string Path, ImmutableArray<string> Fallbacks);
