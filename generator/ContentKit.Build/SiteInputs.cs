using System.Collections.Immutable;
using System.Text;
using ContentKit.Site;
using ContentKit.Site.Model;

namespace ContentKit.Build;

/// <summary>What the site is planned from: the library, the pieces to link, the theme's pictures and colours.</summary>
public static class SiteInputs
{
    public static SiteInput Of(BuildParts parts, ImmutableArray<PieceLink> pieces, ImmutableArray<KitLink> kits, Uri? baseUrl) => new(
        parts.Library,
        pieces,
        kits,
        parts.Theme.Illustrations.Ids.ToImmutableSortedDictionary(
            id => id, id => Encoding.UTF8.GetString(parts.Theme.Illustrations.Svg(id)!.Value.Span), StringComparer.Ordinal),
        parts.Theme.Palette.Colours.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Rgb, StringComparer.Ordinal),
        BaseUrl: baseUrl);
}
