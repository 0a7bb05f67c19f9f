using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Core;

namespace ContentKit.Content.Checks.Completeness;

internal sealed class VariantRule : IRule
{
    public RuleInfo Info { get; } = new(
        DiagnosticIds.VariantUnused, Severity.Warning, new("用不上的说法", "unused variant"),
        "variants 里给某类人写了说法，audiences 里却没有这类人，这段文字不会出现。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents]\nvariants:\n  elderly:\n    slogan: 先别信\n---\n\n正文。",
        "---\ntitle: 例\ndate: 2026-01-01\nscam: rebate-orders\naudiences: [residents, elderly]\nvariants:\n  elderly:\n    slogan: 先别信\n---\n\n正文。");

    public void Check(CheckedFile file, Findings findings)
    {
        (ImmutableArray<Variant> variants, ImmutableArray<string> audiences) = file.Document switch
        {
            Case c => (c.Variants, c.Audiences),
            Tip t => (t.Variants, t.Audiences),
            _ => ([], []),
        };
        foreach (Variant variant in variants)
        {
            if (!audiences.Contains(variant.AudienceId, StringComparer.Ordinal))
                findings.AtKey(Info, "variants." + variant.AudienceId, $"给 {variant.AudienceId} 写了说法，但 audiences 里没有", $"a variant for {variant.AudienceId}, which audiences does not name",
                    $"把 {variant.AudienceId} 加进 audiences，或删掉这段", $"add {variant.AudienceId} to audiences, or delete the variant");
        }
    }
}
