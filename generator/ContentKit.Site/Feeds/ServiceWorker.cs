using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ContentKit.Content.Model;
using ContentKit.Site.Rendering;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Feeds;

/// <summary>The script that keeps the most needed pages readable without network.</summary>
internal static class ServiceWorker
{
    public const string Path = "sw.js";

    /// <summary>What is stored on the first visit: the home page, the page for people being cheated, and what they need. Every other page is stored when it is opened.</summary>
    public static ImmutableArray<string> Core(Library library, ISiteTheme theme) =>
    [
        "./",
        .. library.Rescue is null ? Array.Empty<string>() : [Routes.Rescue],
        .. theme.OfflineAssets,
    ];

    public static byte[] Write(ISiteTheme theme, ImmutableArray<string> core)
    {
        StringBuilder script = new();
        // Only a new theme starts a new store; pages are fetched from the network first, so they are never stale while there is one.
        script.Append("const version = ").Append(JsonSerializer.Serialize(theme.Version.Hex[..12])).Append(";\n");
        script.Append("const core = [").AppendJoin(", ", core.Select(path => JsonSerializer.Serialize(path))).Append("];\n");
        script.Append(theme.ServiceWorker);
        return Encoding.UTF8.GetBytes(script.ToString());
    }
}
