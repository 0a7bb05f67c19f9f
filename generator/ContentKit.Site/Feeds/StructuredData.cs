using System.Text.Json;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;

namespace ContentKit.Site.Feeds;

/// <summary>schema.org descriptions of a page as JSON-LD.</summary>
public static class StructuredData
{
    /// <summary>JSON that may stand inside a script element as it is.</summary>
    public static string Of(PageView view) => JsonStyle.Text(JsonStyle.Compact, json =>
    {
        string root = view.Catalogue.Address.AbsoluteUri;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        switch (view.Model)
        {
            case CasePage:
                Article(json, view, root);
                break;
            case QuizPage quiz:
                Quiz(json, quiz, view, root);
                break;
            case HomePage:
                WebSite(json, view, root);
                break;
            default:
                Page(json, view, root);
                break;
        }

        if (view.Head.Trail.Length > 0) Breadcrumbs(json, view, root);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Article(Utf8JsonWriter json, PageView view, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("headline", view.Head.Title);
        json.WriteString("description", view.Head.Description);
        json.WriteString("url", root + view.Head.Route);
        json.WriteString("inLanguage", "zh-CN");
        if (view.Head.Published is { } published) json.WriteString("datePublished", Words.Iso(published));
        if (view.Head.Reviewed is { } reviewed) json.WriteString("dateModified", Words.Iso(reviewed));
        if (view.Head.ShareImage is { } image) json.WriteString("image", root + image);
        Organisation(json, "author", view);
        Organisation(json, "publisher", view);
        json.WriteEndObject();
    }

    private static void Quiz(Utf8JsonWriter json, QuizPage page, PageView view, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quiz");
        json.WriteString("name", page.Quiz.Title);
        json.WriteString("url", root + view.Head.Route);
        json.WriteString("inLanguage", "zh-CN");
        json.WriteString("about", "防范电信网络诈骗");
        json.WriteEndObject();
    }

    private static void WebSite(Utf8JsonWriter json, PageView view, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", view.Catalogue.Site.Title);
        json.WriteString("url", root);
        json.WriteString("inLanguage", "zh-CN");
        Organisation(json, "publisher", view);
        json.WriteEndObject();
    }

    private static void Page(Utf8JsonWriter json, PageView view, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type", view.Model is CaseListPage or TipListPage or ScamIndexPage or LinkListPage ? "CollectionPage" : "WebPage");
        json.WriteString("name", view.Head.Title);
        json.WriteString("description", view.Head.Description);
        json.WriteString("url", root + view.Head.Route);
        json.WriteString("inLanguage", "zh-CN");
        if (view.Head.Reviewed is { } reviewed) json.WriteString("lastReviewed", Words.Iso(reviewed));
        json.WriteEndObject();
    }

    private static void Organisation(Utf8JsonWriter json, string name, PageView view)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", view.Catalogue.Site.Organisation);
        json.WriteEndObject();
    }

    private static void Breadcrumbs(Utf8JsonWriter json, PageView view, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        int position = 0;
        foreach (NamedLink link in view.Head.Trail)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", link.Name);
            json.WriteString("item", root + link.Route);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
