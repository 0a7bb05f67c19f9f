using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Trifolds;

/// <summary>三折页: cover, three things to remember, ten tricks in ten sentences, what to do.</summary>
internal sealed class TrifoldDesign(Message message, Format format, DesignTools tools)
{
    public Composed Compose()
    {
        List<FitProblem> problems = [];
        DocumentType type = DocumentType.For(message.Audience);
        TrifoldPanels panels = TrifoldPanels.Of(format);
        var outside = new Sheet(message, format, tools, 0.032, problems);
        var inside = new Sheet(message, format, tools, 0.032, problems);

        var covers = new TrifoldCovers(outside, type);
        covers.DrawFlap(panels.Flap);
        covers.DrawBack(panels.BackCover);
        covers.DrawFront(panels.FrontCover);
        new TrifoldTricks(inside, type).Draw(panels.Inside[0], panels.Inside[1]);
        new TrifoldRescue(inside, type).Draw(panels.Inside[2]);
        foreach (double fold in TrifoldPanels.Folds(panels.Outside)) outside.Add(TechnicalLines.FoldMarks(fold, outside.Bleed));
        foreach (double fold in TrifoldPanels.Folds(panels.Inside)) inside.Add(TechnicalLines.FoldMarks(fold, inside.Bleed));
        return Sheet.Finish(problems, () => [outside.Scene(outside.Paper), inside.Scene(inside.Paper)]);
    }
}
