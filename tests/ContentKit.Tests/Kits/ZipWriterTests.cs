using System.Text;
using ContentKit.Artwork.Kits;

namespace ContentKit.Tests.Kits;

public class ZipWriterTests
{
    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var output = new MemoryStream();
        var zip = new ZipWriter(output);
        foreach ((string name, string text) in files) zip.Add(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        zip.Finish();
        return output.ToArray();
    }

    private static string Python(byte[] zip, string script) => OutsideJudge.With(zip, path =>
    {
        (int status, string output) = OutsideJudge.Try("python3", "-c", "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n" + script, path);
        Assert.True(status == 0, output);
        return output;
    });

    [Fact]
    public void Zip_PassesUnzipTest()
    {
        byte[] zip = Zip(("目录.html", "<p>目录</p>"), ("01-印刷/海报-A3-先垫钱就是骗局-老年人.pdf", new string('x', 200_000)), ("空.txt", ""));
        (int status, string output) = OutsideJudge.With(zip, path => OutsideJudge.Try("unzip", "-t", path));
        Assert.True(status == 0, output);
        Assert.Contains("No errors detected", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Zip_PythonReadsNamesTimesAndContents()
    {
        byte[] zip = Zip(("05-文字/短信.txt", "别扫"), ("a/b.pdf", "b"));
        Assert.Equal(
            "05-文字/短信.txt (1980, 1, 1, 0, 0, 0) 0 2048 别扫\na/b.pdf (1980, 1, 1, 0, 0, 0) 0 2048 b\n",
            Python(zip, """
                sys.stdout.reconfigure(encoding='utf-8')
                for i in z.infolist(): print(i.filename, i.date_time, i.compress_type, i.flag_bits, z.read(i).decode())
                """));
    }

    [Fact]
    public void Zip_DeflatesText_AndStoresWhatIsCompressedAlready()
    {
        string text = string.Concat(Enumerable.Repeat("先垫钱就是骗局。", 500));
        byte[] zip = Zip(("目录.html", text), ("海报.pdf", text));
        Assert.Equal("8 12000 True\n0 12000 False\n", Python(zip, "for i in z.infolist(): print(i.compress_type, len(z.read(i)), i.compress_size < 1000)"));
    }

    [Fact]
    public void Zip_SourceTooLargeToHold_IsStoredFromItsStream()
    {
        using var output = new MemoryStream();
        var zip = new ZipWriter(output);
        byte[] large = new byte[17 << 20];
        zip.Add("大.txt", () => new MemoryStream(large));
        zip.Finish();
        Assert.Equal("0 17825792\n", Python(output.ToArray(), "for i in z.infolist(): print(i.compress_type, i.file_size); assert z.testzip() is None"));
    }

    [Fact]
    public void Zip_MoreEntriesThanTheOldLimit_IsReadWithZip64()
    {
        using var output = new MemoryStream();
        var zip = new ZipWriter(output);
        for (int i = 0; i < 66_000; i++) zip.Add(FormattableString.Invariant($"{i}.txt"), () => Stream.Null);
        zip.Finish();
        Assert.Equal("66000 65999.txt\n", Python(output.ToArray(), "print(len(z.namelist()), z.namelist()[-1])"));
    }

    [Fact]
    public void Zip_SameFiles_SameBytes() =>
        Assert.Equal(Zip(("目录.html", "一"), ("a.txt", "二")), Zip(("目录.html", "一"), ("a.txt", "二")));

    [Fact]
    public void Zip_OpensEachSourceOnlyWhenItsTurnComes()
    {
        var opened = new List<string>();
        var zip = new ZipWriter(Stream.Null);
        foreach (string name in new[] { "a", "b" })
            zip.Add(name, () =>
            {
                opened.Add(name);
                return new MemoryStream([1]);
            });
        Assert.Equal(["a", "a", "b", "b"], opened);
    }

    [Fact]
    public void Zip_SourceThatChangesBetweenReadings_IsAnError()
    {
        int reading = 0;
        var zip = new ZipWriter(Stream.Null);
        Assert.Throws<IOException>(() => zip.Add("a.pdf", () => new MemoryStream([(byte)reading++])));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../a.txt")]
    [InlineData("a/../b.txt")]
    [InlineData("C:/a.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("a//b.txt")]
    [InlineData("a/.")]
    [InlineData("nul.txt")]
    [InlineData("a /b")]
    [InlineData("a?.txt")]
    [InlineData("")]
    public void Zip_UnsafeName_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new ZipWriter(Stream.Null).Add(name, () => Stream.Null));

    [Fact]
    public void Zip_NamesThatDifferOnlyInCase_AreRefused()
    {
        var zip = new ZipWriter(Stream.Null);
        zip.Add("海报-A3.pdf", () => Stream.Null);
        Assert.Throws<ArgumentException>(() => zip.Add("海报-a3.PDF", () => Stream.Null));
    }
}
