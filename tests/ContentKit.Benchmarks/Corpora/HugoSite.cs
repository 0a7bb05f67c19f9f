namespace ContentKit.Benchmarks.Corpora;

/// <summary>The peer: the same cases as a Hugo site with lists by scam and audience, and a theme of a few lines, which favours Hugo.</summary>
public static class HugoSite
{
    private const string Settings = """
        baseURL = "https://example.org/"
        title = "平安防骗"
        languageCode = "zh-Hans"
        hasCJKLanguage = true
        [taxonomies]
        audience = "audiences"
        scam = "scam"

        """;

    private const string Frame = """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
        <body><nav>{{ range seq 8 }}<a href="/section/{{ . }}/">栏目 {{ . }}</a>{{ end }}</nav><main>{{ block "main" . }}{{ end }}</main><footer>报警 110</footer></body></html>

        """;

    private const string List = """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 20).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ end }}

        """;

    private const string Page = """
        {{ define "main" }}<article><h1>{{ .Title }}</h1><p>损失 {{ .Params.loss }} 元</p><ul>{{ range .Params.points }}<li>{{ . }}</li>{{ end }}</ul>{{ .Content }}</article>{{ end }}

        """;

    /// <param name="input">An input folder written by <see cref="Corpus"/>.</param>
    public static void Write(string input, string folder)
    {
        string layouts = Path.Combine(folder, "layouts", "_default");
        Directory.CreateDirectory(layouts);
        File.WriteAllText(Path.Combine(folder, "config.toml"), Settings);
        File.WriteAllText(Path.Combine(layouts, "baseof.html"), Frame);
        File.WriteAllText(Path.Combine(layouts, "list.html"), List);
        File.WriteAllText(Path.Combine(layouts, "single.html"), Page);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(input, "cases"), "*.md", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, "content", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
