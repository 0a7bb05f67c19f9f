namespace ContentKit.Tests.Content.Checks;

public class MistypedMarkupTests
{
    [Theory]
    [InlineData("1、先挂断\n2、再报警")]
    [InlineData("（一）先挂断\n（二）再报警")]
    [InlineData("①先挂断\n②再报警")]
    [InlineData("• 先挂断\n• 再报警")]
    public void LinesOfAListInChineseNumbers_AreToldWhereTheSecondRunsIntoTheFirst(string body)
    {
        int firstLine = CheckBench.Sentence("-先挂断").Single(finding => finding.Id == "CK0208").Span.Line;

        Assert.Equal([firstLine + 1], CheckBench.Sentence(body).Where(finding => finding.Id == "CK0208").Select(finding => finding.Span.Line));
    }

    [Theory]
    [InlineData("1、先挂断\n\n2、再报警")]
    [InlineData("```\n-先挂断\n```")]
    [InlineData("~~~\n-先挂断\n1.先挂断\n~~~")]
    public void ParagraphsOfTheirOwn_AndCode_AreLeftAlone(string body) => Assert.DoesNotContain(CheckBench.Sentence(body), finding => finding.Id == "CK0208");
}
