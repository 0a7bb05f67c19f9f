using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Artwork.Kits;

/// <summary>Two ZIPs must not claim one file, also where the file system ignores case: the later would silently take the place of the other.</summary>
public static class KitNames
{
    /// <summary>Audiences whose kit would have the name of a venue's kit or of the site's offline copy.</summary>
    public static IEnumerable<Diagnostic> Collisions(Library library)
    {
        var taken = new Dictionary<string, LocalText>(StringComparer.OrdinalIgnoreCase)
        {
            [OfflineZip.Path] = new LocalText("整个网站的离线包", "the site's offline copy"),
        };
        foreach (Venue venue in library.Venues)
            taken.TryAdd(Kit.PathOf(KitKind.Venue, venue.Id), new LocalText($"{venue.Source.Path} 的宣传包", $"the kit of {venue.Source.Path}"));
        foreach (Audience audience in library.Audiences)
        {
            string path = Kit.PathOf(KitKind.Audience, audience.Id);
            if (!taken.TryGetValue(path, out LocalText other)) continue;
            yield return Diagnostic.Error(DiagnosticIds.OutputCollision, new SourceSpan(audience.Source.Path, 1, 1),
                $"宣传包 {path} 和{other.Chinese}重名", $"its kit {path} has the same name as {other.English}")
                .WithHint("给这个文件换个名字", "rename this file");
        }
    }
}
