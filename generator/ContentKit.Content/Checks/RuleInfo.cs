using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>One rule as the editors' guide shows it.</summary>
/// <param name="Severity">Unless <c>site.yml</c> says otherwise.</param>
/// <param name="About">Why the rule exists and how to satisfy it, in Chinese.</param>
/// <param name="Bad">A sample that the rule reports: a whole file when it starts with <c>---</c>, else a sentence of a case's body.</param>
/// <param name="Good">The same, mended.</param>
public sealed record RuleInfo(string Id, Severity Severity, LocalText Title, string About, string Bad, string Good);
