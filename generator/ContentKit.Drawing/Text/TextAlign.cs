namespace ContentKit.Drawing.Text;

/// <summary>Alignment along the line. Start and end follow the text's direction (right to left for Uyghur).</summary>
public enum TextAlign
{
    Start,
    Centre,
    End,

    /// <summary>Flush on both edges but for a paragraph's last line.</summary>
    Justify,
}
