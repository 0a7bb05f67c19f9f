namespace ContentKit.Drawing.Text.Layout;

/// <summary>Embedding levels of a paragraph.</summary>
internal static class BidiLevels
{
    internal static (byte[] Levels, bool RightToLeft) Of(string text, bool vertical) => (new byte[text.Length], false);
}
