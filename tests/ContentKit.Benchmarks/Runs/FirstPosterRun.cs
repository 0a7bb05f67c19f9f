using System.Collections.Immutable;
using ContentKit.Benchmarks.Measuring;

namespace ContentKit.Benchmarks.Runs;

/// <summary>The first poster of a new process: one tip, one audience, one format, from the command to print PDF, picture and manifest.</summary>
public static class FirstPosterRun
{
    private const int Rounds = 7;

    public static ImmutableArray<Row> NewProcess()
    {
        using var scratch = new Scratch();
        string input = scratch["input"];
        Write(input, "site.yml", "title: 平安防骗\norganisation: 示例县反诈宣传办公室\nbaseUrl: https://example.org/\nhotlines: [{name: 报警, number: '110'}, {name: 反诈专线, number: '96110'}]\ncontacts: {phones: ['110', '96110'], urls: ['https://example.org/'], emails: []}\nsignature: 示例县反诈\n");
        Write(input, "scams/service.md", "---\nname: 冒充客服\nrank: 1\nslogan: 凡是让你开屏幕共享的客服，都是诈骗\nredFlags: [索要验证码]\n---\n\n冒充客服。\n");
        Write(input, "audiences/elderly.md", "---\nname: 老年人\nformats: [poster-a3]\n---\n\n写给老人的提醒。\n");
        Write(input, "tips/first.md", "---\ntitle: 先问家人\naudiences: [elderly]\nscam: service\nslogan: 转账前先问家人\nline: 转账前先问家人\npoints: [先挂电话, 再问家人, 拿不准打96110]\n---\n\n先问家人。\n");
        Project.Kit("--version");
        Spread runs = Spread.Of(Enumerable.Range(0, Rounds).Select(_ =>
            Project.Kit("build", "--only", "artwork", "--no-cache", "--input", input, "--output", scratch.Fresh("output"), "--cache", scratch.Fresh("cache")).Seconds * 1000));
        return [new Row("poster", "first A3 poster in a new process, from command to published files, wall", runs.Text("ms"), "ImageSharp cold 1,500–2,000 ms", null, "≤ 400 ms", runs.Median <= 400)];
    }

    private static void Write(string folder, string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
