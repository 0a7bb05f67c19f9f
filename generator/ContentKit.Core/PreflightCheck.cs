using System.Collections.Immutable;

namespace ContentKit.Core;

/// <summary>One preflight rule applied to one piece: what was measured, what is allowed, what was found.</summary>
/// <param name="Id">The rule's id, one of <see cref="DiagnosticIds"/>; its findings bear it too.</param>
/// <param name="Measured">The number that decides, with its unit: 212 %, 0.31 mm.</param>
/// <param name="Allowed">The bound it is held to: ≤ 320 %.</param>
public sealed record PreflightCheck(string Id, LocalText Name, string Measured, string Allowed, ImmutableArray<Diagnostic> Findings)
{
    public PreflightOutcome Outcome =>
        Findings.Any(finding => finding.Severity == Severity.Error) ? PreflightOutcome.Failed
        : Findings.Any(finding => finding.Severity == Severity.Warning) ? PreflightOutcome.Warned
        : PreflightOutcome.Passed;
}
