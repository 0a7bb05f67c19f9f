namespace ContentKit.Content.Markdown;

public enum CellAlign
{
    Start,
    Centre,
    End,
}
