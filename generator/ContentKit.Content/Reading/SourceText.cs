using System.Globalization;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>One content file as text: UTF-8, no byte order mark, <c>\n</c> line ends, with places for messages.</summary>
public sealed class SourceText
{
    /// <summary>A source line longer than this is cut in messages.</summary>
    private const int MaxShownLine = 400;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Seven decimal digits reach beyond Unicode's last code point; longer runs are plain text to Markdown.
    private const int MaxReferenceDigits = 7;

    private int[]? _lineStarts;

    private SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    public static SourceText FromString(string path, string text) =>
        new(path, text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text);

    /// <summary>Decodes strictly. Null when the bytes are too many, not UTF-8, or hold control characters; then a finding says so.</summary>
    public static SourceText? Decode(string path, byte[] bytes, int maxBytes, ICollection<Diagnostic> findings)
    {
        if (bytes.Length > maxBytes)
        {
            findings.Add(Diagnostic.Error(DiagnosticIds.FileTooLarge, new SourceSpan(path),
                $"文件有 {bytes.Length} 字节，最多 {maxBytes} 字节", $"the file has {bytes.Length} bytes, {maxBytes} allowed")
                .WithHint("把文件拆小；图片请放成单独的文件，不要贴进文字里", "split the file; keep pictures in files of their own"));
            return null;
        }

        ReadOnlySpan<byte> body = bytes;
        if (body.StartsWith("\uFEFF"u8)) body = body[3..];
        string text;
        try
        {
            text = Strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(NotUtf8(path, body));
            return null;
        }

        SourceText source = FromString(path, text);
        int control = FirstControl(source.Text);
        if (control >= 0)
        {
            findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.ControlCharacter, source.Span(control, 1),
                $"有看不见的控制字符 U+{(int)source.Text[control]:X4}", $"control character U+{(int)source.Text[control]:X4}")
                .WithHint("删掉这一处再输入一遍；若整个文件都是乱码，它可能不是文本文件",
                    "delete it and type the text again; if the whole file looks garbled it may not be a text file")));
            return null;
        }

        if (FirstControlReference(source.Text) is not { } reference) return source;
        string written = source.Text[reference];
        findings.Add(source.Place(Diagnostic.Error(DiagnosticIds.ControlCharacter, source.Span(reference.Start.Value, written.Length),
            $"{written} 写的是看不见的控制字符，没法排版", $"{written} stands for a control character, which cannot be set in type")
            .WithHint("删掉它", "delete it")));
        return null;
    }

    /// <summary>Whether the text holds a character that cannot be set in type.</summary>
    public static bool HoldsControl(string text) => FirstControl(text) >= 0;

    /// <summary>The line's text without its end, for showing under a message.</summary>
    /// <param name="number">From 1; anything outside gives an empty line.</param>
    public string Line(int number)
    {
        if (number < 1 || number > LineStarts.Length) return "";
        int start = LineStarts[number - 1];
        int end = number < LineStarts.Length ? LineStarts[number] - 1 : Text.Length;
        return Text.Substring(start, Math.Min(end - start, MaxShownLine));
    }

    /// <summary>Where a line starts in <see cref="Text"/>.</summary>
    /// <param name="number">From 1; beyond the end gives the end.</param>
    public int OffsetOf(int number) => number <= LineStarts.Length ? LineStarts[number - 1] : Text.Length;

    /// <param name="offset">Into <see cref="Text"/>.</param>
    public SourceSpan Span(int offset, int length)
    {
        int line = Array.BinarySearch(LineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new SourceSpan(Path, line + 1, offset - LineStarts[line] + 1, length);
    }

    /// <summary>The finding with its source line attached.</summary>
    public Diagnostic Place(Diagnostic finding) => finding with { SourceLine = Line(Math.Max(finding.Span.Line, 1)) };

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return [.. starts];
    }

    // C0 without tab and line feed, DEL, C1 without NEL: none of them can be set in type or belongs in YAML.
    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(c => c is < 0x20 and not '\t' and not '\n' or >= 0x7F and not 0x85).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    private static int FirstControl(string text) => text.AsSpan().IndexOfAny(Controls);

    // Markdown turns &#1; and &#x1; into the character itself (CommonMark 6.2).
    private static Range? FirstControlReference(string text)
    {
        for (int at = text.IndexOf("&#", StringComparison.Ordinal); at >= 0; at = text.IndexOf("&#", at + 2, StringComparison.Ordinal))
        {
            bool hex = at + 2 < text.Length && text[at + 2] is 'x' or 'X';
            int first = at + (hex ? 3 : 2), end = first;
            while (end < text.Length && end - first < MaxReferenceDigits && char.IsAsciiHexDigit(text[end])) end++;
            if (end == text.Length || text[end] != ';') continue;
            if (!int.TryParse(text.AsSpan(first, end - first), hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)) continue;
            if (!Rune.IsValid(code) || (code <= char.MaxValue && Controls.Contains((char)code))) return at..(end + 1);
        }

        return null;
    }

    private static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Hint(Diagnostic.Error(DiagnosticIds.NotUtf8, new SourceSpan(path, 1, 1), "文件是 UTF-16 编码，不是 UTF-8", "the file is UTF-16, not UTF-8"));

        int good = 0, line = 1, lineStart = 0;
        while (good < bytes.Length && Rune.DecodeFromUtf8(bytes[good..], out _, out int size) == System.Buffers.OperationStatus.Done)
        {
            if (bytes[good] == '\n')
            {
                line++;
                lineStart = good + 1;
            }

            good += size;
        }

        int column = Encoding.UTF8.GetCharCount(bytes[lineStart..good]) + 1;
        bool gbk = good + 1 < bytes.Length && bytes[good] is >= 0x81 and <= 0xFE && bytes[good + 1] is >= 0x40 and <= 0xFE and not 0x7F;
        return Hint(Diagnostic.Error(DiagnosticIds.NotUtf8, new SourceSpan(path, line, column),
            gbk ? "文件不是 UTF-8 编码，像是 GBK（ANSI）" : "文件不是 UTF-8 编码",
            gbk ? "the file is not UTF-8; it looks like GBK" : "the file is not UTF-8"));

        static Diagnostic Hint(Diagnostic finding) => finding.WithHint(
            "用记事本打开，点“文件—另存为”，编码选 UTF-8，再保存", "open it in an editor and save it with the encoding UTF-8");
    }
}
