using Civic.Print.Documents.Booklets;
using Civic.Print.Documents.Forms;
using Civic.Print.Documents.Leaflets;
using Civic.Print.Documents.Letters;
using Civic.Print.Documents.Notices;
using Civic.Print.Documents.Trifolds;
using ContentKit.Artwork.Designs;
using ContentKit.Artwork.Formats;
using ContentKit.Artwork.Messages;

namespace Civic.Print.Documents;

/// <summary>What is read in the hand or signed: letters, notices, leaflets, folders, booklets, forms. The format's <c>kind</c> says which.</summary>
public sealed class DocumentDesign : IDesign
{
    public string Family => "document";

    public Composed Compose(Message message, Format format, DesignTools tools) => format.Option("kind") switch
    {
        "letter" => new LetterDesign(message, format, tools).Compose(),
        "leaflet" => new LeafletDesign(message, format, tools).Compose(),
        "trifold" => new TrifoldDesign(message, format, tools).Compose(),
        "form" => new LedgerDesign(message, format, tools).Compose(FormKinds.Of(format.Option("form"), message, tools.Library)),
        "booklet" => new BookletDesign(message, format, tools).Compose(),
        "notice-household" => new NoticeDesign(message, format, tools, NoticeWords.Household(tools.Library, message.Audience)).Compose(),
        "notice-shop" => new NoticeDesign(message, format, tools, NoticeWords.Shop(tools.Library, message.Audience)).Compose(),
        string kind => throw new ArgumentException($"{format.Id}: no document of kind {kind}", nameof(format)),
        null => throw new ArgumentException($"{format.Id}: option kind is missing", nameof(format)),
    };
}
