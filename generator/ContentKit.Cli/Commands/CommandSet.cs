using System.Collections.Immutable;

namespace ContentKit.Cli.Commands;

/// <summary>Every command, in the order of the help page. <c>test</c> is the launcher's: it needs the source tree.</summary>
public static class CommandSet
{
    public static ImmutableArray<ICommand> All { get; } =
    [
        new BuildCommand(TimeProvider.System),
        new MergeCommand(TimeProvider.System),
        new CheckCommand(TimeProvider.System),
        new ServeCommand(TimeProvider.System),
        new NewCommand(TimeProvider.System),
        new ExplainCommand(),
        new ReprintCommand(TimeProvider.System),
        new DoctorCommand(),
        new SchemaCommand(),
        new VerifyCommand(),
    ];
}
