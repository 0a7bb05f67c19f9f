using System.Text;
using System.Xml;

namespace ContentKit.Site.Feeds;

internal static class XmlStyle
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
    };
}
