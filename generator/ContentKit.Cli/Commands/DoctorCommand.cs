using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Machine;
using ContentKit.Cli.Terminal;
using ContentKit.Core;

namespace ContentKit.Cli.Commands;

/// <summary><c>doctor</c>: what the machine lacks, and how to get it.</summary>
public sealed class DoctorCommand : ICommand
{
    public Command Define(ITerminal terminal)
    {
        var command = new Command("doctor", CommandLine.Words(terminal, "看这台电脑还缺什么", "say what this machine lacks"));
        command.SetAction(_ => Run(terminal));
        return command;
    }

    private static int Run(ITerminal terminal)
    {
        ImmutableArray<MachineCheck> building = MachineChecks.ForBuilding();
        terminal.Line(new LocalText("生成需要：", "needed to build:"));
        foreach (MachineCheck check in building) Show(terminal, check);
        terminal.Line(new LocalText("运行 ./kit test 才需要：", "needed for ./kit test only:"));
        foreach (MachineCheck check in MachineChecks.ForTesting()) Show(terminal, check);

        int missing = building.Count(check => check.IsMissing);
        if (missing == 0)
        {
            terminal.Line(new LocalText("可以生成。", "ready to build"));
            return ExitCode.Fine;
        }

        terminal.Error(new LocalText($"还缺 {missing} 样，装好再运行一次 ./kit doctor", $"{missing} missing; install and run ./kit doctor again"));
        return ExitCode.UsageOrBug;
    }

    private static void Show(ITerminal terminal, MachineCheck check) => terminal.Line(check.Found is { } found
        ? new LocalText($"  有  {check.Name.Chinese}：{found.Chinese}", $"  ok       {check.Name.English}: {found.English}")
        : new LocalText($"  缺  {check.Name.Chinese}。{check.Remedy.Chinese}", $"  missing  {check.Name.English}. {check.Remedy.English}"));
}
