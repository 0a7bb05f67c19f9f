using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Content.Schema;

namespace ContentKit.Cli.Editor;

/// <summary>A new file of a kind: every key with a comment that says what to write, and a body to write over.</summary>
public static class SkeletonText
{
    /// <param name="names">What there is to refer to; an example that names nothing known gives way to a known name.</param>
    /// <param name="today">Becomes the dates.</param>
    /// <param name="values">Values for keys instead of their examples, as YAML.</param>
    public static string Of(KindSpec kind, KnownNames names, DateOnly today, ImmutableDictionary<string, string> values)
    {
        var text = new StringBuilder();
        text.Append("---\n");
        text.Append("# ").Append(kind.Chinese).Append("：").Append(kind.About).Append('\n');
        text.Append("# 下面都是例子，请改成自己的。标“必填”的不能少，其他用不着的整段删掉。\n");
        text.Append("# 写完运行 ./kit check 检查，运行 ./kit serve 看样子。\n");
        foreach (KeySpec key in kind.Keys)
        {
            string? value = values.GetValueOrDefault(key.Name) ?? Dated(key, today) ?? Example(key, names);
            if (value is null) continue;
            text.Append('\n');
            text.Append("# ").Append(key.Chinese).Append(key.Required ? "（必填）：" : "：").Append(key.About).Append('\n');
            text.Append(key.Name).Append(value.StartsWith('\n') ? ":" : ": ").Append(value).Append('\n');
        }

        text.Append("---\n\n").Append(Body(kind)).Append('\n');
        return text.ToString();
    }

    private static string? Dated(KeySpec key, DateOnly today) => key.Name switch
    {
        // Cases tell the month only.
        "date" when key.Shape is KeyShape.Date => Iso(new DateOnly(today.Year, today.Month, 1)),
        "date" => string.Create(CultureInfo.InvariantCulture, $"{today.Year}年{today.Month}月"),
        "reviewed" => Iso(today),
        "expires" => Iso(today.AddYears(1)),
        _ => null,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Example(KeySpec key, KnownNames names)
    {
        if (key.Example is not { } example) return null;
        return key.Shape switch
        {
            KeyShape.Reference reference => Known(example, reference.Kind, names) ?? example,
            KeyShape.ListOf { Item: KeyShape.Reference reference } => List(example, reference.Kind, names),
            KeyShape.ByAudience => ByAudience(example, names),
            // The example names a source with a date of its own; an invented one would not be true of the new file.
            _ => key.Name == "sources" ? "\n  - name: 示例，请写明材料出处" : example,
        };
    }

    private static string List(string example, ReferenceKind kind, KnownNames names)
    {
        ImmutableArray<string> written = [.. example.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries)];
        ImmutableArray<string> known = [.. written.Where(id => names.Of(kind).Contains(id, StringComparer.Ordinal))];
        if (known.IsEmpty) known = names.Of(kind).IsEmpty ? written : names.Of(kind)[..1];
        return "[" + string.Join(", ", known) + "]";
    }

    private static string? Known(string example, ReferenceKind kind, KnownNames names) =>
        names.Of(kind).Contains(example, StringComparer.Ordinal) ? example : names.Of(kind).FirstOrDefault();

    // Other words for an audience that does not exist would be an error; without any audience there is nothing to show.
    private static string? ByAudience(string example, KnownNames names)
    {
        string audience = example.Trim().Split(':')[0];
        return names.Of(ReferenceKind.Audience).Contains(audience, StringComparer.Ordinal) ? example : null;
    }

    private static string Body(KindSpec kind) => kind.Name switch
    {
        "case" =>
            """
            > 示例：本案例为虚构情节，仅用于说明骗术套路。

            ## 事情经过

            1. **第一步**：从哪里碰上骗子，对方怎么说。姓名写成“张某”，地点写到镇，时间写到月。
            2. **第二步**：一步步被引到哪里。
            3. **第三步**：什么时候发觉不对。

            ## 哪里不对劲

            - 写出当时就能看出来的破绽。
            - 一条说一件事。

            ## 正确的做法

            1. 先挂断，再核实。
            2. 拿不准就问家人，或者拨打96110。
            3. 钱已经转了，马上打110，留好回单和聊天记录。
            """,
        "tip" =>
            """
            ## 为什么

            用一两段话说清骗子怎么利用这一点。

            ## 怎么做

            - 先写不要做什么。
            - 再写应该做什么，找谁核实。
            """,
        "letter" =>
            """
            写信的缘由，一两句话。

            最近常见的骗术，挑两三种，各用一句话说清。

            请您记住：先挂断，再核实；拿不准，就拨打96110。

            如有疑问，可到就近的派出所或社区核实这封信。
            """,
        "audience" =>
            """
            写给这类人的一段话：他们常碰上什么，怎样最好防。
            """,
        "scam" =>
            """
            ## 骗子怎么骗

            1. 怎样找上门。
            2. 怎样取得信任。
            3. 怎样把钱骗走。

            ## 怎样识破

            - 一条说一个破绽。

            ## 怎么办

            - 先挂断，再核实。
            """,
        _ => "正文写在这里。",
    };
}
