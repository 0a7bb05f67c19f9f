using System.Text;
using ContentKit.Cli;

namespace ContentKit.Tests.Cli;

/// <summary>An input folder of a test's own, with room beside it for what is made of it; gone afterwards.</summary>
internal sealed class InputFolder : IDisposable
{
    public InputFolder()
    {
        Write("site.yml", """
            title: 平安防骗
            organisation: 示例县反诈宣传办公室
            baseUrl: https://example.org/
            hotlines:
              - {name: 报警, number: '110'}
              - {name: 反诈专线, number: '96110'}
            contacts: {phones: ['110', '96110'], urls: ['https://example.org/'], emails: []}
            signature: 示例县反诈

            """);
    }

    /// <summary>The folder with the site's settings, one scam type and one audience.</summary>
    public static InputFolder Small()
    {
        var folder = new InputFolder();
        folder.Write("scams/fake-police.md", "---\nname: 冒充公检法\nrank: 1\nslogan: 凡是安全账户，都是诈骗\nredFlags: [要求转账]\nsummary: 冒充警察打来电话，要求转账。\n---\n\n先挂断，再核实。\n");
        folder.Write("audiences/elderly.md", "---\nname: 老年人\nformats: []\n---\n\n写给老人的提醒。\n");
        return folder;
    }

    /// <summary>The folder that holds <see cref="Root"/>.</summary>
    public TemporaryFolder Beside { get; } = new();

    public string Root => Beside["input"];

    public string PathOf(string path) => Path.Combine(Root, path);

    public InputFolder Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public InputFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Runs a command on this folder.</summary>
    public (int Code, MemoryTerminal Terminal) Run(params string[] args)
    {
        var terminal = new MemoryTerminal();
        int code = CommandLine.Run([.. args, "--input", Root], terminal);
        return (code, terminal);
    }

    /// <summary>Builds it into <c>output</c> beside it, with the cache <c>cache</c>.</summary>
    public (int Code, MemoryTerminal Terminal) Build(params string[] more) => Run(["build", "--output", Beside["output"], "--cache", Beside["cache"], .. more]);

    public void Dispose() => Beside.Dispose();
}
