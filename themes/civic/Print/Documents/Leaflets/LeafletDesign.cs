using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Leaflets;

/// <summary>宣传单: the front says one thing, the back how the trick works, how to notice it and what to do.</summary>
internal sealed class LeafletDesign(Message message, Format format, DesignTools tools)
{
    // Captions of about 8 pt on A4, the share that the sheet's type scale expects.
    private const double BodyShare = 0.032;

    public Composed Compose()
    {
        List<FitProblem> problems = [];
        DocumentType type = DocumentType.For(message.Audience);
        var front = new Sheet(message, format, tools, BodyShare, problems);
        var back = new Sheet(message, format, tools, BodyShare, problems);
        new LeafletFront(front, type).Draw();
        new LeafletBack(back, type).Draw();
        return Sheet.Finish(problems, () => [front.Scene(front.Paper), back.Scene(back.Paper)]);
    }
}
