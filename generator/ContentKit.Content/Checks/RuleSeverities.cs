using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentKit.Core;

namespace ContentKit.Content.Checks;

/// <summary>How grave each rule's findings are, by default and as <c>site.yml</c> changes it.</summary>
internal sealed class RuleSeverities(ImmutableSortedDictionary<string, string> chosen)
{
    private readonly FrozenDictionary<string, Severity?> _chosen = chosen.ToFrozenDictionary(
        pair => pair.Key.ToUpperInvariant(),
        pair => (Severity?)(pair.Value switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            _ => null,
        }),
        StringComparer.Ordinal);

    /// <summary>Null when the rule is off.</summary>
    public Severity? Of(RuleInfo rule) => _chosen.TryGetValue(rule.Id, out Severity? severity) ? severity : rule.Severity;
}
