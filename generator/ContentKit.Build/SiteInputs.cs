using System.Collections.Immutable;
using System.Text;
using ContentKit.Artwork.Themes;
using ContentKit.Content.Model;
using ContentKit.Site;
using ContentKit.Site.Model;

namespace ContentKit.Build;

/// <summary>What the site is planned from: the library, the pieces to link, the theme's pictures and colours.</summary>
public static class SiteInputs
{
    public static SiteInput Of(BuildParts parts, ImmutableArray<PieceLink> pieces, ImmutableArray<KitLink> kits, Uri? baseUrl) =>
        Of(parts.Library, parts.Theme, pieces, kits, baseUrl);

    public static SiteInput Of(Library library, Theme theme, ImmutableArray<PieceLink> pieces, ImmutableArray<KitLink> kits, Uri? baseUrl) => new(
        library,
        pieces,
        kits,
        theme.Illustrations.Ids.ToImmutableSortedDictionary(
            id => id, id => Encoding.UTF8.GetString(theme.Illustrations.Svg(id)!.Value.Span), StringComparer.Ordinal),
        theme.Palette.Colours.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Rgb, StringComparer.Ordinal),
        BaseUrl: baseUrl);
}
