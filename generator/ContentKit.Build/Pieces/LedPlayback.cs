using System.Collections.Immutable;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Playlists;
using ContentKit.Drawing.Scenes;
using ContentKit.Export.Gif;

namespace ContentKit.Build.Pieces;

/// <summary>How an LED format's preview moves.</summary>
internal static class LedPlayback
{
    public static Playback? Of(Format format, ImmutableArray<Scene> scenes)
    {
        if (format.Family != "led") return null;
        return PlayTime.ModeOf(format) == PlayMode.Page
            ? new Playback.Pages([.. scenes.Select(scene => PlayTime.HoldSeconds(scene.PlainText))])
            : new Playback.Scroll((int)format.Width.Millimetres, PlayTime.PixelsPerSecond(format));
    }
}
