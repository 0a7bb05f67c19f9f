using System.Globalization;
using System.Text;
using ContentKit.Core;

namespace ContentKit.Content.Reading;

/// <summary>A document's id is its file name; it becomes part of addresses and of file names on any system.</summary>
public static class ContentId
{
    // 80 Han characters are 240 bytes in UTF-8; file names end at 255 on most systems, and exporters add an extension.
    private const int MaxLength = 80;

    // Names that Windows keeps for devices, with or without an extension.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "INDEX",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The file name without folder and extension.</summary>
    public static string Of(string path)
    {
        int slash = path.LastIndexOf('/');
        int dot = path.LastIndexOf('.');
        return path[(slash + 1)..(dot > slash ? dot : path.Length)];
    }

    /// <summary>Null when the file's name makes a good id.</summary>
    public static Diagnostic? Problem(string path, string id) => Problem(new SourceSpan(path), id, "文件名");

    /// <summary>Null when the id is good.</summary>
    /// <param name="noun">What the id is to the editor: 文件名 or 编号.</param>
    public static Diagnostic? Problem(SourceSpan span, string id, string noun)
    {
        if (id.Length == 0) return Bad(span, $"{noun}是空的", "the name is empty");
        if (Reserved.Contains(id)) return Bad(span, $"{noun} {id} 是系统保留的名字", $"{id} is a reserved name");
        if (id.Length > MaxLength) return Bad(span, $"{noun}有 {id.Length} 字，最多 {MaxLength} 字", $"the name has {id.Length} characters, {MaxLength} allowed");
        foreach (Rune rune in id.EnumerateRunes())
        {
            if (IsTakenApart(rune))
                return Bad(span, $"{noun}里有一个字母和它的附加符号是分开存的（苹果电脑上常见），别处写的链接会找不到它", "a letter of the name is stored apart from its accent, as macOS does; links written elsewhere would miss it");
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                continue;
            string shown = rune.Value == ' ' ? "空格" : Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : rune.ToString();
            return Bad(span, $"{noun}里不能有{(rune.Value == ' ' ? "" : "“")}{shown}{(rune.Value == ' ' ? "" : "”")}", $"the name has the character U+{rune.Value:X4}");
        }

        return id[0] is '-' or '_' ? Bad(span, $"{noun}不能以 - 或 _ 开头", "the name starts with - or _") : null;
    }

    // Marks of the Latin script, and the hamza and madda of Arabic and Uyghur: with its letter each has one character of its own.
    private static bool IsTakenApart(Rune rune) => rune.Value is (>= 0x300 and <= 0x36F) or (>= 0x653 and <= 0x655);

    private static Diagnostic Bad(SourceSpan span, string chinese, string english) =>
        Diagnostic.Error(DiagnosticIds.BadId, span, chinese, english)
            .WithHint("改名：用字母、汉字、数字、短横 - 和下划线 _", "rename it: letters, digits, - and _");
}
