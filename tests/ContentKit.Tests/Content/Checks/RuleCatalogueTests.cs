using System.Collections.Immutable;
using ContentKit.Content.Checks;
using ContentKit.Core;

namespace ContentKit.Tests.Content.Checks;

public class RuleCatalogueTests
{
    public static TheoryData<string> WithSamples { get; } = [.. RuleCatalogue.All.Select(rule => rule.Id).Where(id => id != DiagnosticIds.PhotoPosition)];

    [Theory]
    [MemberData(nameof(WithSamples))]
    public void BadSample_IsReported_GoodSampleIsNot(string id)
    {
        RuleInfo rule = RuleCatalogue.All.Single(rule => rule.Id == id);

        Assert.Contains(Run(rule.Bad), finding => finding.Id == id && finding.Severity == rule.Severity);
        Assert.DoesNotContain(Run(rule.Good), finding => finding.Id == id);
    }

    [Fact]
    public void Ids_AreUniqueAndInOrder()
    {
        string[] ids = [.. RuleCatalogue.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void PrivacyAndContacts_AreErrors_WordingAndCompletenessWarnings() => Assert.All(RuleCatalogue.All, rule =>
        Assert.Equal(rule.Id[2..4] is "04" or "05" || rule.Id is "CK0201" or "CK0202" or "CK0205" or "CK0206" ? Severity.Error : Severity.Warning, rule.Severity));

    private static ImmutableArray<Diagnostic> Run(string sample) =>
        !sample.StartsWith("---", StringComparison.Ordinal) ? CheckBench.Sentence(sample)
        : CheckBench.File(sample.StartsWith("---\nname", StringComparison.Ordinal) ? "scams/t.md" : "cases/t.md", sample);
}
