using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Artwork.Formats;
using ContentKit.Drawing.Scenes;
using ContentKit.Export.Gif;

namespace ContentKit.Build.Pieces;

/// <summary>How an LED format's preview moves.</summary>
internal static class LedPlayback
{
    // Indoors, 240 characters a minute (specs: LED [V]).
    private const double DefaultCharactersPerMinute = 240;

    public static Playback? Of(Format format, ImmutableArray<Scene> scenes)
    {
        if (format.Family != "led") return null;
        if (format.Options.GetValueOrDefault("mode") == "page")
        {
            // max(2 s, characters ÷ 4) a page (specs: LED [C]).
            return new Playback.Pages([.. scenes.Select(scene => Math.Max(2, Characters(scene) / 4.0))]);
        }

        double perMinute = format.Options.TryGetValue("charactersPerMinute", out string? text)
            ? double.Parse(text, CultureInfo.InvariantCulture)
            : DefaultCharactersPerMinute;
        // A Han cell is as wide as the panel is high.
        return new Playback.Scroll((int)format.Width.Millimetres, format.Height.Millimetres * perMinute / 60);
    }

    private static int Characters(Scene scene) => scene.Items.OfType<SceneItem.Modules>().Sum(modules => modules.Meaning.Length);
}
