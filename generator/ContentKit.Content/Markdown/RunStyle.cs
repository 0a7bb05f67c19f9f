namespace ContentKit.Content.Markdown;

[Flags]
public enum RunStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,
    Struck = 8,
}
