using ContentKit.Core;

namespace ContentKit.Cli.Terminal;

/// <summary>
/// A finding's file as seen from where the command was run, so that terminals, editors and code review can open it. Findings
/// carry paths from the input folder.
/// </summary>
public static class FindingPath
{
    /// <param name="root">The input folder as the user named it; empty leaves paths as they are.</param>
    public static string Of(SourceSpan span, string root)
    {
        // The theme's own files lie beside the input folder, not in it.
        if (root.Length == 0 || span.Path.StartsWith("themes/", StringComparison.Ordinal)) return span.Path;
        string folder = root.Replace('\\', '/').TrimEnd('/');
        if (folder.StartsWith("./", StringComparison.Ordinal)) folder = folder[2..];
        return folder is "" or "." ? span.Path : folder + "/" + span.Path;
    }
}
