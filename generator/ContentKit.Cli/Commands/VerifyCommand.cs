using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using ContentKit.Build.Manifests;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>verify DIR</c>: every file that the manifest lists is there with its digest, and no other file.</summary>
public sealed class VerifyCommand : ICommand
{
    public Command Define(ITerminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = CommandLine.Words(terminal, "要核对的输出文件夹", "the output folder to check") };
        var command = new Command("verify", CommandLine.Words(terminal, "按 manifest.json 核对输出文件夹", "check an output folder against its manifest")) { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), terminal));
        return command;
    }

    private static int Run(string folder, ITerminal terminal)
    {
        string manifestPath = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifestPath))
            throw new CommandException(new LocalText($"{folder} 里没有 manifest.json", $"no manifest.json in {folder}"));
        Manifest manifest;
        try
        {
            manifest = ManifestJson.Read(File.ReadAllBytes(manifestPath));
        }
        catch (ManifestException error)
        {
            terminal.Error(new LocalText($"{manifestPath} 读不懂：{error.Reason.Chinese}", $"{manifestPath} is not a manifest: {error.Reason.English}"));
            return ExitCode.ContentErrors;
        }

        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ManifestPage page in manifest.Pages) listed[page.Path] = page.Sha256;
        foreach (ManifestArtwork piece in manifest.Artwork) listed[piece.Path] = piece.Sha256;
        foreach (ManifestAsset asset in manifest.Assets) listed[asset.Path] = asset.Sha256;

        ImmutableArray<LocalText> problems =
        [
            .. listed.OrderBy(pair => pair.Key, StringComparer.Ordinal).AsParallel().AsOrdered()
                .Select(pair => Problem(folder, pair.Key, pair.Value)).OfType<LocalText>(),
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path => path != Manifest.FileName && !listed.ContainsKey(path))
                .Order(StringComparer.Ordinal)
                .Select(path => new LocalText($"{path}：清单里没有这个文件", $"{path}: not in the manifest")),
        ];
        foreach (LocalText problem in problems) terminal.Error(problem);
        if (problems.Length > 0) return ExitCode.ContentErrors;
        terminal.Line(new LocalText($"{listed.Count} 个文件，全部与清单一致", $"{listed.Count} files, all as the manifest says"));
        return ExitCode.Fine;
    }

    private static LocalText? Problem(string folder, string path, string sha)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), full = Path.GetFullPath(Path.Combine(root, path));
        if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return new LocalText($"{path}：不在这个文件夹里", $"{path}: is outside the folder");
        if (!File.Exists(full)) return new LocalText($"{path}：缺少", $"{path}: missing");
        using FileStream file = File.OpenRead(full);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == sha ? null : new LocalText($"{path}：内容与清单不符", $"{path}: differs from the manifest");
    }
}
