using System.CommandLine;
using ContentKit.Cli.Terminal;

namespace ContentKit.Cli.Commands;

/// <summary>One command of the command line: its grammar and its action.</summary>
public interface ICommand
{
    Command Define(ITerminal terminal);
}
