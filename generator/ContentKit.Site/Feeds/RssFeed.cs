using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Xml;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Feeds;

/// <summary>The newest cases as RSS 2.0.</summary>
internal static class RssFeed
{
    public static byte[] Write(Catalogue catalogue, ImmutableArray<CaseCard> cards)
    {
        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, XmlStyle.Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, "http://www.w3.org/2005/Atom");
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", catalogue.Site.Title);
            xml.WriteElementString("link", catalogue.Address.AbsoluteUri);
            xml.WriteElementString("description", AsHtml($"{catalogue.Site.Organisation}：以案说法"));
            xml.WriteElementString("language", "zh-CN");
            xml.WriteStartElement("atom", "link", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("href", Absolute(catalogue, Routes.Feed));
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            // The newest entry's day, not the day of building: the same content gives the same bytes.
            if (cards.Length > 0) xml.WriteElementString("lastBuildDate", Date(cards[0].Date));
            foreach (CaseCard card in cards)
            {
                string address = Absolute(catalogue, Routes.Case(card.Id));
                xml.WriteStartElement("item");
                xml.WriteElementString("title", card.Title);
                xml.WriteElementString("link", address);
                xml.WriteElementString("guid", address);
                xml.WriteElementString("category", card.ScamName);
                xml.WriteElementString("pubDate", Date(card.Date));
                xml.WriteElementString("description", AsHtml(card.Summary));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    // Readers show a description as HTML (RSS 2.0): text that looks like a tag must stay text there too.
    private static string? AsHtml(string? text) => text is null ? null : WebUtility.HtmlEncode(text);

    private static string Absolute(Catalogue catalogue, string route) => catalogue.Address.AbsoluteUri + route;

    // Midnight in China, where all of this is read.
    private static string Date(DateOnly date) => date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 +0800";
}
