using System.Globalization;
using System.Text;
using System.Xml;

namespace ContentKit.Artwork.Texts.Speech;

/// <summary>
/// Writes a script as SSML 1.1 (W3C). Numbers keep their written form with the spoken one as alias: <c>sub</c> reads the same
/// in every engine, while <c>say-as</c> of telephone numbers is left to each. Letters are named one by one by <c>say-as characters</c>.
/// </summary>
public static class Ssml
{
    private const string Namespace = "http://www.w3.org/2001/10/synthesis";

    public static string Write(SpeechScript script)
    {
        var text = new StringBuilder("""<?xml version="1.0" encoding="UTF-8"?>""").Append('\n');
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = false, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("speak", Namespace);
            xml.WriteAttributeString("version", "1.1");
            xml.WriteAttributeString("xml", "lang", null, "zh-CN");
            for (int i = 0; i < script.Parts.Length; i++)
            {
                xml.WriteString("\n");
                if (i > 0)
                {
                    Break(xml, SpeechScript.PartSeconds);
                    xml.WriteString("\n");
                }

                Part(xml, script.Parts[i]);
            }

            xml.WriteString("\n");
            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Part(XmlWriter xml, SpeechPart part)
    {
        xml.WriteStartElement("p", Namespace);
        for (int i = 0; i < part.Sentences.Length; i++)
        {
            if (i > 0) Break(xml, SpeechScript.BreakSeconds);
            xml.WriteStartElement("s", Namespace);
            for (int j = 0; j < part.Sentences[i].Clauses.Length; j++)
            {
                if (j > 0) Break(xml, SpeechScript.BreakSeconds);
                foreach (SpokenRun run in part.Sentences[i].Clauses[j].Runs) Run(xml, run);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Run(XmlWriter xml, SpokenRun run)
    {
        if (run.IsPlain)
        {
            xml.WriteString(run.Written);
            return;
        }

        xml.WriteStartElement(run.Letters ? "say-as" : "sub", Namespace);
        if (run.Letters) xml.WriteAttributeString("interpret-as", "characters");
        else xml.WriteAttributeString("alias", run.Spoken);
        xml.WriteString(run.Written);
        xml.WriteEndElement();
    }

    private static void Break(XmlWriter xml, double seconds)
    {
        xml.WriteStartElement("break", Namespace);
        xml.WriteAttributeString("time", string.Create(CultureInfo.InvariantCulture, $"{Math.Round(seconds * 1000):0}ms"));
        xml.WriteEndElement();
    }
}
