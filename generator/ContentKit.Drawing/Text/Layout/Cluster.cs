using System.Collections.Immutable;

namespace ContentKit.Drawing.Text.Layout;

/// <summary>The smallest piece of text that is placed as one: characters, their glyphs, and the room they take in em.</summary>
/// <param name="Start">Index of its first character in the paragraph.</param>
/// <param name="Advance">Room along the line.</param>
/// <param name="Glyphs">Relative to the cluster's start on the baseline (on a column's centre line when vertical).</param>
/// <param name="BlankBefore">What an opening mark gives up when squeezed: its blank left (or upper) half.</param>
/// <param name="BlankAfter">What a closing mark gives up when squeezed.</param>
/// <param name="Level">Embedding level of UAX #9: odd runs right to left.</param>
/// <param name="Joined">Written joined to its neighbours (Arabic, Mongolian): no tracking inside the word.</param>
internal sealed record Cluster(
    int Start,
    int Length,
    CharacterKind Kind,
    double Advance,
    ImmutableArray<PlacedGlyph> Glyphs,
    double BlankBefore,
    double BlankAfter,
    bool TakesGap,
    byte Level,
    bool Joined);
