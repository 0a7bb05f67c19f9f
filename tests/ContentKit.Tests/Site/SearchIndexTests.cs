using System.Collections.Immutable;
using System.Text;
using ContentKit.Site.Search;

namespace ContentKit.Tests.Site;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("刷单返利", "刷单|单返|返利")]
    [InlineData("打96110，问NFC盗刷", "96110|nfc|盗刷")]
    [InlineData("ＮＦＣ", "nfc")]
    [InlineData("钱", "")]
    [InlineData("app下载App", "app|下载|app")]
    public void Cut_GivesPairsOfHanAndWholeWords(string text, string terms)
    {
        List<string> found = [];
        Terms.Cut(text, false, (first, second) => found.Add($"{first}{second}"), word => found.Add(word.ToString()));
        Assert.Equal(terms, string.Join('|', found.Where(term => term is not ("问" or "打"))));
    }

    [Fact]
    public void LongSummary_IsCutBesideARareCharacter_NotInIt()
    {
        string summary = new string('字', 70) + "𠮷" + new string('字', 9);

        string written = Encoding.UTF8.GetString(SearchIndex.Documents(0, [new SearchDocument("cases/a/", "案例", "题", summary, "", [])]));

        Assert.Contains(new string('字', 70) + "…", written, StringComparison.Ordinal);
        Assert.DoesNotContain("FFFD", written.ToUpperInvariant(), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', written);
    }

    [Fact]
    public void Postings_ComeBackAsTheyWentIn()
    {
        Random random = new(7);
        for (int round = 0; round < 200; round++)
        {
            int[] documents = [.. Enumerable.Range(0, random.Next(1, 3000)).Select(_ => random.Next(round * 17 + 1)).Distinct().Order()];
            Postings postings = new();
            foreach (int document in documents)
            {
                postings.Add(document);
                postings.Add(document);
            }

            StringBuilder text = new();
            postings.Write(text);
            Assert.Equal(documents, Decode(text.ToString()));
            Assert.True(text.Length <= documents[^1] / 6 + 2, "longer than its bitmap");
        }
    }

    [Fact]
    public void Postings_CutInTwoAndJoined_AreThoseOfOneRun()
    {
        Random random = new(11);
        for (int round = 0; round < 200; round++)
        {
            int[] documents = [.. Enumerable.Range(0, random.Next(2, 300)).Select(_ => random.Next(round * 90 + 2)).Distinct().Order()];
            int cut = documents[^1] > documents[0] ? random.Next(1, documents.Length) : 0;
            if (cut == 0) continue;
            Postings whole = new(), earlier = new(), later = new();
            foreach (int document in documents) whole.Add(document);
            foreach (int document in documents[..cut]) earlier.Add(document);
            foreach (int document in documents[cut..]) later.Add(document);
            earlier.Append(later);
            // What is added after the joint follows the last of the later ones.
            whole.Add(documents[^1] + 40);
            earlier.Add(documents[^1] + 40);
            StringBuilder once = new(), joined = new();
            whole.Write(once);
            earlier.Write(joined);
            Assert.Equal(once.ToString(), joined.ToString());
        }
    }

    [Fact]
    public void TenThousandCases_AnyQueryMovesLessThanAHundredKilobytes()
    {
        const int cases = 10_000;
        Random random = new(3);
        // Words as uneven as in real texts: a few in every document, most in a handful.
        string[] words = [.. Enumerable.Range(0, 4000).Select(_ => new string([.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => (char)(0x4E00 + random.Next(2500)))]))];
        SearchDocument[] documents = new SearchDocument[cases];
        for (int number = 0; number < cases; number++)
        {
            StringBuilder body = new();
            for (int word = 0; word < 220; word++) body.Append(words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]).Append(word % 12 == 0 ? '。' : '、');
            documents[number] = new SearchDocument($"cases/case-{number:000000}/", "案例", body.ToString(0, 18), body.ToString(20, 70), "", [body.ToString()]);
        }

        SearchIndex index = SearchIndex.Build(documents);
        int shards = SearchIndex.ShardCount(cases);
        int[] largest = [.. Enumerable.Range(0, shards).Select(shard => index.Shard(shard).Length).OrderDescending()];
        int block = Enumerable.Range(0, cases / SearchIndex.DocumentsPerBlock).Max(number => SearchIndex.Documents(number, documents.Skip(number * SearchIndex.DocumentsPerBlock).Take(SearchIndex.DocumentsPerBlock)).Length);
        // Six terms at most, each in its own file; ten results shown, each in its own block: the worst that can come together.
        int bytes = largest.Take(6).Sum() + 10 * block;
        Assert.InRange(bytes, 1, 100_000);
    }

    [Fact]
    public void Build_TheSameDocuments_GivesTheSameBytes()
    {
        SearchDocument[] documents = [.. Enumerable.Range(0, 50).Select(number => new SearchDocument($"tips/{number}/", "提醒", $"第{number}条 提醒", "不要转账", "", ["验证码不要告诉别人"]))];
        SearchIndex first = SearchIndex.Build(documents), second = SearchIndex.Build(documents);
        for (int shard = 0; shard < SearchIndex.ShardCount(50); shard++) Assert.Equal(first.Shard(shard), second.Shard(shard));
    }

    private static ImmutableArray<int> Decode(string code)
    {
        const string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        ImmutableArray<int>.Builder found = ImmutableArray.CreateBuilder<int>();
        if (code[0] == '!')
        {
            for (int at = 1; at < code.Length; at++)
                for (int bit = 0; bit < 6; bit++)
                    if ((digits.IndexOf(code[at], StringComparison.Ordinal) >> bit & 1) == 1) found.Add((at - 1) * 6 + bit);
            return found.ToImmutable();
        }

        int gap = 0, shift = 0, last = -1;
        foreach (char c in code)
        {
            int digit = digits.IndexOf(c, StringComparison.Ordinal);
            gap |= (digit & 31) << shift;
            shift += 5;
            if ((digit & 32) != 0) continue;
            last += gap + 1;
            found.Add(last);
            gap = shift = 0;
        }

        return found.ToImmutable();
    }
}
