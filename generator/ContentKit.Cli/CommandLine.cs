using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using ContentKit.Cli.Commands;
using ContentKit.Cli.Terminal;
using ContentKit.Content.Reading;
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
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { } helpOption) helpOption.Description = Words(terminal, "显示用法", "show help");
        foreach (ICommand command in CommandSet.All) root.Add(command.Define(terminal));

        ParseResult parsed = root.Parse(args);
        try
        {
            if (parsed.Errors.Count > 0 && args.Length > 0) return WrongUsage(parsed, terminal);
            using var help = new StringWriter();
            int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = help });
            if (help.ToString() is { Length: > 0 } text) terminal.Raw(HelpText(text, terminal).TrimEnd());
            return parsed.Errors.Count > 0 ? ExitCode.UsageOrBug : code;
        }
        catch (Exception error) when (FailureText.IsExpected(error) || Environment.GetEnvironmentVariable("CONTENTKIT_DEBUG") is null)
        {
            terminal.Error(FailureText.Of(error));
            return ExitCode.UsageOrBug;
        }
    }

    // System.CommandLine would put its help page after the message, and guesses in English before it.
    private static int WrongUsage(ParseResult parsed, ITerminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        // That a command is missing comes first, and says nothing new beside a word that is none.
        foreach (ParseError error in parsed.Errors.Skip(parsed.UnmatchedTokens.Count > 0 && command.Subcommands.Count > 0 ? 1 : 0))
        {
            string message = error.Message.Replace("“'", "“", StringComparison.Ordinal).Replace("'”", "”", StringComparison.Ordinal).TrimEnd('.', '。', ' ');
            terminal.Error(new LocalText(message, message));
        }

        IEnumerable<string> known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));
        if (parsed.UnmatchedTokens is [var first, ..] && Suggestion.Nearest(first, known) is { } near)
            terminal.Error(new LocalText($"是不是 {near}？", $"did you mean {near}?"));
        string named = string.Concat(command.Parents.OfType<Command>().Append(command).Where(one => one is not RootCommand).Select(one => " " + one.Name));
        terminal.Error(new LocalText($"用法见 ./kit{named} --help", $"see ./kit{named} --help"));
        // System.CommandLine returns 1, which our contract keeps for content errors.
        return ExitCode.UsageOrBug;
    }

    // Its Chinese texts leave the first heading in English, and nobody calls the program by its own name.
    private static string HelpText(string text, ITerminal terminal) => text
        .Replace("Description:", Words(terminal, "说明:", "Description:"), StringComparison.Ordinal)
        .Replace("  " + RootCommand.ExecutableName + " ", "  ./kit ", StringComparison.Ordinal);

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
