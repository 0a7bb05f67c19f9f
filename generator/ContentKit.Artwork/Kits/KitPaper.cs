using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Artwork.Kits;

/// <summary>A file made for a kit.</summary>
/// <param name="About">What it is for, one line on the contents page.</param>
/// <param name="Key">Of its bytes, or of all that they are made from.</param>
/// <param name="Bytes">Makes its bytes; asked only when the kit is packed.</param>
public sealed record KitPaper(string Name, string About, ContentKey Key, Func<ImmutableArray<byte>> Bytes)
{
    public KitPaper(string name, string about, ImmutableArray<byte> bytes)
        : this(name, about, ContentKey.Of(bytes.AsSpan()), () => bytes)
    {
    }
}
