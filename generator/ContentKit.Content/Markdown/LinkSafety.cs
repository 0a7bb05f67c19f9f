namespace ContentKit.Content.Markdown;

/// <summary>Which addresses may stand in a page at all. Everything not known to be harmless is dangerous.</summary>
public static class LinkSafety
{
    public static LinkKind Classify(string target)
    {
        // Browsers drop tabs, line ends and leading blanks before they read the scheme; so does this.
        Span<char> buffer = target.Length <= 512 ? stackalloc char[target.Length] : new char[target.Length];
        int length = 0;
        foreach (char c in target)
            if (c > ' ' && c is not ('\u007F' or '\u00A0' or '\u00AD' or '\u200B' or '\u2028' or '\u2029' or '\uFEFF')) buffer[length++] = c;
        ReadOnlySpan<char> text = buffer[..length];

        if (text.IsEmpty) return LinkKind.Dangerous;
        if (text[0] == '#') return LinkKind.Fragment;
        if (text[0] == '\\' || text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/\\", StringComparison.Ordinal)) return LinkKind.Dangerous;
        int colon = text.IndexOf(':');
        int stop = text.IndexOfAny("/?#\\");
        if (colon < 0 || (stop >= 0 && stop < colon)) return text.Contains('\\') ? LinkKind.Dangerous : LinkKind.Relative;
        ReadOnlySpan<char> scheme = text[..colon];
        if (scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase))
            return Uri.TryCreate(text.ToString(), UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? LinkKind.Web : LinkKind.Dangerous;
        return scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase)
            ? LinkKind.Contact
            : LinkKind.Dangerous;
    }
}
