using ContentKit.Content;
using ContentKit.Content.Checks;
using ContentKit.Core;

namespace ContentKit.Tests.Content;

public class SampleContentTests
{
    [Fact]
    public void Input_HasNothingThatBlocksPublishing()
    {
        MemoryFileSource files = SampleSites.Input();
        LoadResult loaded = ContentLoader.Load(files, ContentVocabulary.Open, 2);

        Assert.Empty(loaded.Diagnostics.Select(finding => $"{finding.Span} {finding.Id} {finding.Message.Chinese}"));

        // The content names its own dates; checked as of the day it was last reviewed, it is neither expired nor due.
        DateOnly today = loaded.Library!.Cases.Max(one => one.Reviewed ?? DateOnly.MinValue);
        Assert.Empty(Checker.Run(loaded.Library, files, new CheckOptions(today, 2))
            .Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Span} {finding.Id} {finding.Message.Chinese}"));
    }
}
