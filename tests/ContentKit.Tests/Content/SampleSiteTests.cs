using System.Text;
using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Core;

namespace ContentKit.Tests.Content;

public class SampleSiteTests
{
    public static TheoryData<string> Invalid { get; } = [.. SampleSites.Names("invalid")];

    public static TheoryData<string> Valid { get; } = [.. SampleSites.Names("valid")];

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidSite_IsToldExactly(string name)
    {
        MemoryFileSource files = SampleSites.Read("invalid", name);
        LoadResult loaded = ContentLoader.Load(files, SampleSites.Vocabulary, 2);
        IEnumerable<Diagnostic> findings = loaded.Diagnostics;
        if (loaded is { HasErrors: false, Library: { } library }) findings = findings.Concat(Checker.Run(library, files, new CheckOptions(new DateOnly(2026, 11, 21))));

        StringBuilder told = new();
        foreach (Diagnostic finding in findings)
        {
            told.Append(finding.Span).Append(": ").Append(finding.Severity.ToString().ToLowerInvariant()).Append(' ').Append(finding.Id).Append(": ").Append(finding.Message.Chinese).Append('\n');
            if (finding.Hint is { } hint) told.Append("    ").Append(hint.Chinese).Append('\n');
        }

        Assert.Equal(SampleSites.Expected(name), told.ToString());
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidSite_LoadsWithoutAWord(string name)
    {
        LoadResult loaded = ContentLoader.Load(SampleSites.Read("valid", name), SampleSites.Vocabulary, 2);

        Assert.Empty(loaded.Diagnostics.Select(finding => $"{finding.Span} {finding.Message.Chinese}"));
        Assert.NotNull(loaded.Library);
    }
}
