using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Drawing.Svg;

/// <summary>What came of reading a drawing: it, or everything that is wrong with it.</summary>
/// <param name="Illustration">Null when there are problems.</param>
public sealed record SvgReading(Illustration? Illustration, ImmutableArray<Diagnostic> Problems);
