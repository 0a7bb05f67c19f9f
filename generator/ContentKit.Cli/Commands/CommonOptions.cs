using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Terminal;
using ContentKit.Content.Model;
using ContentKit.Content.Reading;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Input(ITerminal terminal) => new("--input")
    {
        Description = CommandLine.Words(terminal, "内容文件夹，默认 input", "input folder, default input"),
        DefaultValueFactory = _ => "input",
    };

    public static Option<string> Output(ITerminal terminal) => new("--output")
    {
        Description = CommandLine.Words(terminal, "输出文件夹，默认 output", "output folder, default output"),
        DefaultValueFactory = _ => "output",
    };

    public static Option<string[]> Audience(ITerminal terminal) => new("--audience")
    {
        Description = CommandLine.Words(terminal, "只生成这类人的宣传品，写 audiences 里的文件名，可写多次", "only pieces for this audience; may be repeated"),
    };

    /// <exception cref="CommandException">One of the ids names no audience.</exception>
    public static void RequireAudiences(ImmutableArray<string> ids, Library library)
    {
        foreach (string id in ids)
        {
            if (library.FindAudience(id) is not null) continue;
            // Editors know the name; the option wants the file's.
            string? near = library.Audiences.FirstOrDefault(audience => audience.Name == id)?.Id ?? Suggestion.Nearest(id, library.Audiences.Select(audience => audience.Id));
            string all = string.Join(", ", library.Audiences.Select(audience => audience.Id).Order(StringComparer.Ordinal));
            throw new CommandException(new LocalText(
                $"没有叫“{id}”的人群；{(near is null ? $"可用的有 {all}" : $"是不是 {near}？")}",
                $"no audience \"{id}\"; {(near is null ? $"known: {all}" : $"did you mean {near}?")}"));
        }
    }

    public static Option<string?> BaseUrl(ITerminal terminal) => new("--base-url")
    {
        Description = CommandLine.Words(terminal, "网站地址，代替 site.yml 的 baseUrl", "the site's address, instead of site.yml's"),
    };

    /// <summary>What <see cref="BaseUrl"/> says.</summary>
    /// <exception cref="CommandException">Not a full address.</exception>
    public static Uri? Address(string? text)
    {
        if (text is null) return null;
        if (!Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
            throw new CommandException(new LocalText($"--base-url 要写完整网址，如 https://example.org/fanzha/，而不是“{text}”", $"--base-url needs a full address such as https://example.org/fanzha/, not \"{text}\""));
        return address;
    }

    public static Option<string[]> Exports(ITerminal terminal)
    {
        var exports = new Option<string[]>("--exports")
        {
            Description = CommandLine.Words(terminal, "另外生成的文件：tiff（印刷稿的 CMYK 图片）", "files to write besides: tiff (a CMYK image of every print file)"),
        };
        exports.AcceptOnlyFromAmong("tiff");
        return exports;
    }

    /// <summary>What <see cref="Exports"/> says.</summary>
    public static bool WantsTiff(string[]? exports) => exports is ["tiff", ..];

    public static Option<string> Cache(ITerminal terminal) => new("--cache")
    {
        Description = CommandLine.Words(terminal, "缓存文件夹，默认 .cache/contentkit", "cache folder, default .cache/contentkit"),
        DefaultValueFactory = _ => Path.Combine(".cache", "contentkit"),
    };

    public static Option<int> Jobs(ITerminal terminal)
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = CommandLine.Words(terminal, "同时使用的处理器核数，默认全部", "workers, default one for each core"),
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int value) || value is < 1 or > 1024))
                result.AddError(CommandLine.Words(terminal, "--jobs 要写 1 到 1024 之间的整数", "--jobs takes a whole number from 1 to 1024"));
        });
        return jobs;
    }
}
