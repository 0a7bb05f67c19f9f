using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ContentKit.Content.Model;

namespace ContentKit.Tests.Site;

/// <summary>
/// A library whose every text is an attack, fields that are added later included. What names other content stays, so that
/// the pages still hang together.
/// </summary>
internal sealed class HostileText
{
    /// <summary>In every attack, so that a page can be asked whether it showed one.</summary>
    public const string Mark = "弹窗";

    private const string Elsewhere = "https://evil.example/";

    /// <summary>Each tries to run a script or to send for something elsewhere.</summary>
    public static readonly ImmutableArray<string> Attacks =
    [
        $"{Mark}<script>alert(1)</script>",
        $"</script><script>alert(2)</script>{Mark}",
        $"{Mark}<img src=x onerror=alert(3)>",
        $"\"><img src={Elsewhere}a.png onload=alert(4)>{Mark}",
        $"'><svg onload=alert(5)>{Mark}</svg>",
        $"\" autofocus onfocus=alert(6) x=\"{Mark}",
        $"' onmouseover='alert(7)' style='position:fixed;inset:0' x='{Mark}",
        $"` onerror=`alert(8)` {Mark}",
        $"javascript:alert(9)//{Mark}",
        $"JaVaScRiPt&colon;alert(10)//{Mark}",
        $"java\tscript:alert(11)//{Mark}",
        $"data:text/html,<script>alert(12)</script>{Mark}",
        $"--><script>alert(13)</script><!--{Mark}",
        $"]]><script>alert(14)</script>{Mark}<![CDATA[",
        $"</title><script>alert(15)</script>{Mark}",
        $"</style><style>@import url({Elsewhere}b.css);*{{background:url({Elsewhere}c.png)}}</style>{Mark}",
        $"</textarea></noscript></template><iframe srcdoc='<script>parent.alert(16)</script>'></iframe>{Mark}",
        $"{{{{constructor.constructor('alert(17)')()}}}}${{alert(17)}}<%=alert(17)%>@(alert(17)){Mark}",
        $"\u2028\u2029alert(18)//\\u003cscript\\u003ealert(18)\\u003c/script\\u003e{Mark}",
        $"\\\"+alert(19)+\\\"//{Mark}\\",
        $"＜script＞alert(20)＜/script＞\u202Etpircs<{Mark}",
        $"<base href={Elsewhere}><meta http-equiv=refresh content='0;url={Elsewhere}d'>{Mark}",
        $"<form action={Elsewhere}><button autofocus onfocus=alert(21)>{Mark}</button></form><object data={Elsewhere}e></object>",
        $"<math><mtext></math><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(22)&gt;\">{Mark}",
        $"<a href=\"javascript:alert(23)\" id=x tabindex=1 onfocus=alert(23)>{Mark}</a><link rel=stylesheet href={Elsewhere}f.css>",
    ];

    private static readonly string s_body = $"""
        {Mark}<script>alert(31)</script> <img src=x onerror=alert(32)> <a href="javascript:alert(33)">{Mark}</a>

        [{Mark}](javascript:alert(34)) [{Mark}](data:text/html,<script>alert(35)</script>) [{Mark}](vbscript:alert(36)) [{Mark}](&#106;avascript:alert(37)) [{Mark}]( java
        script:alert(38)) ![{Mark}]({Elsewhere}g.png) ![{Mark}](x"onerror="alert(39)) [{Mark}](//evil.example/h "\"onmouseover=alert(40)")

        <javascript:alert(41)> <{Elsewhere}i> [{Mark}][a] ![{Mark}][b] {Mark}[^1]

        <script>
        alert(42)
        </script>

        <iframe src="{Elsewhere}j"></iframe><svg><script>alert(43)</script></svg><style>@import '{Elsewhere}k.css'</style>

        | {Mark}<img src=x onerror=alert(44)> | b |
        |---|---|
        | `<script>alert(45)</script>` | **{Mark}"onfocus=alert(46)** |

        ```html"onmouseover="alert(47)
        </code></pre><script>alert(48)</script>
        ```

        [a]: javascript:alert(49) "x"
        [b]: {Elsewhere}l.png
        [^1]: <script>alert(50)</script>{Mark}
        """;

    // Ids and references, which the loader checks against the files that are there, and what no page shows.
    private static readonly ImmutableHashSet<string> s_kept =
        ["Id", "Scam", "Audience", "AudienceId", "Audiences", "Formats", "Illustration", "Accent", "Venues", "Focus", "Section", "AudioCommand", "Typos", "Blaming", "Absolute", "Terms", "Accepted", "Rules"];

    private int _next;

    public static Library In(Library library) => (Library)new HostileText().Copy(library);

    private object Copy(object record)
    {
        Type type = record.GetType();
        object copy = type.GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is not null && !s_kept.Contains(property.Name)))
            if (property.GetValue(record) is { } value) property.SetValue(copy, Value(value));
        return copy;
    }

    private object Value(object value) => value switch
    {
        string => Attacks[_next++ % Attacks.Length],
        MarkdownBody body => body with { Text = s_body },
        DocumentSource => value,
        ImmutableArray<string> texts => texts.Select(_ => Attacks[_next++ % Attacks.Length]).ToImmutableArray(),
        IEnumerable list when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => Each(list, type.GenericTypeArguments[0]),
        _ when value.GetType() is { IsClass: true, Namespace: "ContentKit.Content.Model" } => Copy(value),
        _ => value,
    };

    private object Each(IEnumerable list, Type item)
    {
        object[] copies = [.. list.Cast<object>().Select(Value)];
        Array typed = Array.CreateInstance(item, copies.Length);
        copies.CopyTo(typed, 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [typed])!;
    }
}
