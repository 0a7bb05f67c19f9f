using System.Collections.Immutable;
using Civic.Print.Documents.Parts;
using Civic.Print.Documents.Typography;
using Civic.Print.Layout;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;
using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Text;

namespace Civic.Print.Documents.Notices;

/// <summary>告知单: one sheet, two copies over one another, both signed, parted at the tear-off line.</summary>
internal sealed class NoticeDesign(Message message, Format format, DesignTools tools, NoticeWords words)
{
    // From the tear-off line to the nearest text, so that a crooked tear spoils nothing.
    private const double TearAirMm = 9;

    public Composed Compose()
    {
        List<FitProblem> problems = [];
        var sheet = new Sheet(message, format, tools, 0.02, problems);
        var copy = new NoticeCopy(sheet, DocumentType.For(message.Audience), words);
        double middle = sheet.Trim.CentreY;
        Box safe = sheet.Safe;
        copy.Draw(new Box(safe.X, safe.Y, safe.Width, middle - TearAirMm - safe.Y), words.Kept[0]);
        copy.Draw(new Box(safe.X, middle + TearAirMm, safe.Width, safe.Bottom - middle - TearAirMm), words.Kept[1]);
        sheet.Add(TechnicalLines.TearOff(0, middle, sheet.Trim.Width));
        return sheet.Finish(null);
    }
}
