using System.Globalization;
using System.Security;

namespace ContentKit.Export.Pdf;

/// <summary>The file's description as XMP, saying the same as the information dictionary.</summary>
internal static class XmpPacket
{
    /// <param name="id">32 hexadecimal digits.</param>
    /// <param name="plainText">What the pages say; the outlines carry no text of their own.</param>
    public static string Write(ExportSettings settings, string id, string plainText)
    {
        string date = settings.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        string uuid = $"uuid:{id[..8]}-{id[8..12]}-{id[12..16]}-{id[16..20]}-{id[20..32]}";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(settings.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escape(plainText)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>{PdfExporter.Producer}</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            <pdf:Producer>{PdfExporter.Producer}</pdf:Producer>
            <pdf:Trapped>False</pdf:Trapped>
            <xmpMM:DocumentID>{uuid}</xmpMM:DocumentID>
            <xmpMM:InstanceID>{uuid}</xmpMM:InstanceID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n");
    }

    private static string Escape(string text) => SecurityElement.Escape(text) ?? "";
}
