using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Themes;

/// <summary>What came of reading a theme's folder.</summary>
/// <param name="Theme">Null when <c>theme.yml</c> cannot be used at all; formats with errors are left out of it.</param>
/// <param name="Diagnostics">Paths are relative to the theme's root.</param>
/// <param name="InputDiagnostics">About the editor's own drawings; paths are relative to the input folder.</param>
public sealed record ThemeLoad(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Diagnostic> InputDiagnostics);
