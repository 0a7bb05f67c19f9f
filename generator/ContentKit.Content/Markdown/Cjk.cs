namespace ContentKit.Content.Markdown;

/// <summary>Characters that stand next to one another without a space.</summary>
internal static class Cjk
{
    /// <summary>Han, kana and their punctuation, full-width forms, and the curly quotes and dashes of Chinese text.</summary>
    public static bool Is(char c) =>
        c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60'
            or >= '\uD840' and <= '\uDFFF' or '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
