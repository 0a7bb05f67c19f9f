using System.CommandLine;
using System.Globalization;
using ContentKit.Cli.Commands;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli;

/// <summary>The grammar of the command line, and what happens when a command ends badly.</summary>
public static class CommandLine
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, ITerminal terminal)
    {
        terminal.Language = LanguageOf(args);
        // Help and usage errors come from System.CommandLine's own Chinese or English resources.
        CultureInfo.CurrentUICulture = terminal.Language == Language.Chinese ? new CultureInfo("zh-Hans") : CultureInfo.InvariantCulture;

        var root = new RootCommand(Words(terminal,
            "ContentKit：一个 Markdown 文件，生成网站和全部宣传品",
            "ContentKit: one Markdown file in, a website and every matching piece out"));
        root.Add(new Option<string>("--lang")
        {
            Description = Words(terminal, "信息语言：zh 或 en", "language of messages: zh or en"),
            Recursive = true,
        });
        foreach (ICommand command in CommandSet.All) root.Add(command.Define(terminal));

        ParseResult parsed = root.Parse(args);
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            // System.CommandLine returns 1 for a usage error, which our contract keeps for content errors.
            return parsed.Errors.Count > 0 ? ExitCode.UsageOrBug : code;
        }
        catch (Exception error) when (FailureText.IsExpected(error) || Environment.GetEnvironmentVariable("CONTENTKIT_DEBUG") is null)
        {
            terminal.Error(FailureText.Of(error));
            return ExitCode.UsageOrBug;
        }
    }

    /// <summary>One text in the terminal's language.</summary>
    public static string Words(ITerminal terminal, string chinese, string english) =>
        terminal.Language == Language.Chinese ? chinese : english;

    // Read before parsing, because help texts and parse errors are already in that language.
    private static Language LanguageOf(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            string? value = args[i] == "--lang" && i + 1 < args.Length ? args[i + 1]
                : args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i]["--lang=".Length..] : null;
            if (value is not null) return value.StartsWith("en", StringComparison.Ordinal) ? Language.English : Language.Chinese;
        }

        return Language.Chinese;
    }
}
