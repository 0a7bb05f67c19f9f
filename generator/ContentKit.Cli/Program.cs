using ContentKit.Cli;
using ContentKit.Cli.Terminal;

return CommandLine.Run(args, new ConsoleTerminal());
