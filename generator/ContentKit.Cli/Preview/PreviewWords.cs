using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Core;

namespace ContentKit.Cli.Preview;

/// <summary>What the preview itself says on pages, in the language of the command line.</summary>
internal sealed class PreviewWords(Language language)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For preview.js, as JSON; <c>#</c> stands for a number.</summary>
    public string Script { get; } = JsonSerializer.Serialize(new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["preview"] = Of(language, "预览", "Preview"),
        ["pieces"] = Of(language, "本页宣传品 # 件", "# pieces of this page"),
        ["errors"] = Of(language, "# 处错误", "# errors"),
        ["warnings"] = Of(language, "# 个提醒", "# warnings"),
        ["wrong"] = Of(language, "有 # 处错误。改好保存，这里会自己消失。", "# errors. Mend and save, and this goes away."),
        ["noted"] = Of(language, "有 # 个提醒，不妨碍生成。", "# warnings; they do not stop a build."),
        ["more"] = Of(language, "还有 # 处没有列出，可以运行 ./kit check 看全部。", "# more; ./kit check lists all."),
        ["hint"] = Of(language, "办法：", "hint: "),
        ["close"] = Of(language, "收起", "Hide"),
        ["editor"] = Of(language, "在 VS Code 中打开", "open in VS Code"),
    }, Options);

    public string this[string chinese, string english] => Of(language, chinese, english);

    private static string Of(Language language, string chinese, string english) => new LocalText(chinese, english).In(language);
}
