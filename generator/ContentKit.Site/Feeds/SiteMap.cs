using System.Globalization;
using System.Xml;
using ContentKit.Site.Pages;
using ContentKit.Site.Planning;

namespace ContentKit.Site.Feeds;

/// <summary>Site maps by the sitemaps.org protocol, which allows 50,000 addresses a file.</summary>
internal static class SiteMap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int AddressesPerFile = 50_000;

    /// <summary><c>sitemap.xml</c>, and when one file does not hold all addresses, <c>sitemap-1.xml</c> … with the first as their index.</summary>
    public static IEnumerable<(string Path, Func<byte[]> Make)> Files(Uri address, IReadOnlyList<PageHead> heads)
    {
        PageHead[] listed = [.. heads.Where(head => head.Listed).OrderBy(head => head.Route, StringComparer.Ordinal)];
        if (listed.Length <= AddressesPerFile)
        {
            yield return ("sitemap.xml", () => Addresses(address, listed));
            yield break;
        }

        PageHead[][] parts = [.. listed.Chunk(AddressesPerFile)];
        yield return ("sitemap.xml", () => Index(address, parts.Length));
        for (int part = 0; part < parts.Length; part++)
        {
            PageHead[] chunk = parts[part];
            yield return (PartPath(part), () => Addresses(address, chunk));
        }
    }

    private static string PartPath(int part) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{part + 1}.xml");

    private static byte[] Addresses(Uri address, PageHead[] heads) => Write("urlset", xml =>
    {
        foreach (PageHead head in heads)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", address.AbsoluteUri + head.Route);
            if ((head.Reviewed ?? head.Published) is { } date) xml.WriteElementString("lastmod", Words.Iso(date));
            xml.WriteEndElement();
        }
    });

    private static byte[] Index(Uri address, int parts) => Write("sitemapindex", xml =>
    {
        for (int part = 0; part < parts; part++)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", address.AbsoluteUri + PartPath(part));
            xml.WriteEndElement();
        }
    });

    private static byte[] Write(string root, Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, XmlStyle.Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement(root, Namespace);
            write(xml);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
