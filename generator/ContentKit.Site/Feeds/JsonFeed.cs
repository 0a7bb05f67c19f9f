using System.Collections.Immutable;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;
using ContentKit.Site.Routing;

namespace ContentKit.Site.Feeds;

/// <summary>The newest cases as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public static byte[] Write(Catalogue catalogue, ImmutableArray<CaseCard> cards) => JsonStyle.Write(JsonStyle.Indented, json =>
    {
        string root = catalogue.Address.AbsoluteUri;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", catalogue.Site.Title);
        json.WriteString("home_page_url", root);
        json.WriteString("feed_url", root + Routes.JsonFeed);
        json.WriteString("language", "zh-CN");
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", catalogue.Site.Organisation);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (CaseCard card in cards)
        {
            string address = root + Routes.Case(card.Id);
            json.WriteStartObject();
            json.WriteString("id", address);
            json.WriteString("url", address);
            json.WriteString("title", card.Title);
            json.WriteString("content_text", card.Summary);
            json.WriteString("date_published", $"{Words.Iso(card.Date)}T00:00:00+08:00");
            json.WriteStartArray("tags");
            json.WriteStringValue(card.ScamName);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
