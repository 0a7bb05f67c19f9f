using System.Collections.Immutable;
using ContentKit.Artwork.Themes;
using ContentKit.Cli.Composition;
using ContentKit.Cli.Disk;
using ContentKit.Core;
using ContentKit.Drawing.Text;
using ContentKit.Export.Photos;

namespace ContentKit.Cli.Machine;

/// <summary>What this machine has of what the program needs.</summary>
public static class MachineChecks
{
    /// <summary>Without these nothing can be built.</summary>
    public static ImmutableArray<MachineCheck> ForBuilding() =>
    [
        new(new LocalText(".NET（运行本程序）", ".NET, which runs this program"),
            Environment.Version.Major >= 10 ? Same(Environment.Version.ToString()) : null,
            new LocalText("安装 .NET SDK 10：https://dotnet.microsoft.com/download", "install the .NET SDK 10: https://dotnet.microsoft.com/download")),
        new(new LocalText("HarfBuzz（排字）", "HarfBuzz, which shapes text"), FontLibrary.ShaperVersion is { Length: > 0 } version ? Same(version) : null, Install("libharfbuzz0b", "harfbuzz")),
        new(new LocalText("TurboJPEG（读照片）", "TurboJPEG, which reads photographs"), Photo.Codec.Length > 0 ? new LocalText("已安装", "installed") : null, new LocalText(
            "Debian：apt-get install libturbojpeg0；Ubuntu：apt-get install libturbojpeg；macOS：brew install jpeg-turbo",
            "Debian: apt-get install libturbojpeg0; Ubuntu: apt-get install libturbojpeg; macOS: brew install jpeg-turbo")),
        ThemeAndFonts(),
        WritableFolder(),
    ];

    /// <summary>Only <c>kit test</c> needs these; the launcher installs the same packages on Debian.</summary>
    public static ImmutableArray<MachineCheck> ForTesting() =>
    [
        .. TestTools.Select(tool => new MachineCheck(new LocalText(tool.Program, tool.Program), OnPath(tool.Program), Install(tool.Package, tool.Package))),
    ];

    /// <summary>Programs that judge our files in the tests, with the Debian package of each.</summary>
    public static ImmutableArray<(string Program, string Package)> TestTools { get; } =
    [
        ("pdfinfo", "poppler-utils"), ("qpdf", "qpdf"), ("gs", "ghostscript"), ("zbarimg", "zbar-tools"), ("hb-shape", "libharfbuzz-bin"),
        ("tesseract", "tesseract-ocr"), ("chromium", "chromium"), ("file", "file"), ("unzip", "unzip"), ("rsvg-convert", "librsvg2-bin"),
        ("identify", "imagemagick"), ("python3", "python3"), ("git", "git"),
    ];

    private static MachineCheck ThemeAndFonts()
    {
        var name = new LocalText("主题和字体", "theme and fonts");
        try
        {
            ThemeLoad load = ThemeLoader.Load(new DiskFileSource(Workspace.ThemeFolder()));
            if (load.Theme is not { } theme)
                return new MachineCheck(name, null, new LocalText($"主题读不出来：{load.Diagnostics[0].Message.Chinese}", $"the theme cannot be read: {load.Diagnostics[0].Message.English}"));
            using FontLibrary fonts = theme.OpenFonts();
            foreach (string font in fonts.Names) fonts.Face(font);
            return new MachineCheck(name, new LocalText(
                $"{theme.Name}，{theme.Fonts.Length} 种字体，{theme.Formats.All.Count()} 种规格",
                $"{theme.Name}, {theme.Fonts.Length} fonts, {theme.Formats.All.Count()} formats"), default);
        }
        catch (CommandException error)
        {
            return new MachineCheck(name, null, error.Reason);
        }
        catch (HarfBuzzMissingException error)
        {
            return new MachineCheck(name, null, error.LocalMessage);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return new MachineCheck(name, null, new LocalText($"字体读不出来（{error.Message}）；请重新取一份完整的项目", $"a font cannot be read ({error.Message}); fetch the project again"));
        }
    }

    private static MachineCheck WritableFolder()
    {
        var name = new LocalText("当前文件夹可以写入", "this folder can be written to");
        string folder = Directory.GetCurrentDirectory();
        string probe = Path.Combine(folder, ".contentkit-" + Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new MachineCheck(name, Same(folder), default);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new MachineCheck(name, null, new LocalText($"{folder} 不能写入：磁盘满了，或者没有权限", $"{folder} cannot be written to: disk full or no permission"));
        }
    }

    private static LocalText? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) is { } path ? Same(path) : null;

    private static LocalText Same(string text) => new(text, text);

    private static LocalText Install(string debian, string homebrew) => new(
        $"Debian、Ubuntu：apt-get install {debian}；macOS：brew install {homebrew}",
        $"Debian, Ubuntu: apt-get install {debian}; macOS: brew install {homebrew}");
}
