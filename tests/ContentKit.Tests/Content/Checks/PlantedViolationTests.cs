using ContentKit.Core;

namespace ContentKit.Tests.Content.Checks;

/// <summary>Each row: the rule, and a sentence with what the rule must point at between ⟦ and ⟧.</summary>
public class PlantedViolationTests
{
    public static TheoryData<string, string> Rows { get; } = Parse("""
        CK0401 证件号是⟦11010119900307897X⟧，已报警。
        CK0401 证件号是⟦11010119900307897x⟧，已报警。
        CK0401 证件号是⟦110101 19900307 897X⟧，已报警。
        CK0401 证件号是⟦110101-19900307-897X⟧。
        CK0401 证件号是⟦１１０１０１１９９００３０７８９７Ｘ⟧。
        CK0401 她报了号⟦440308199901101512⟧给对方。
        CK0401 她报了号⟦4403 0819 9901 1015 12⟧给对方。
        CK0401 旧身份证号⟦320311770706001⟧。
        CK0401 户主证件⟦320311197707060018⟧被冒用。
        CK0401 **⟦11010119900307897X⟧**被写在收条上。
        CK0402 来电是⟦13800138000⟧。
        CK0402 来电是⟦138 0013 8000⟧。
        CK0402 来电是⟦138-0013-8000⟧。
        CK0402 来电是⟦1 3 8 0 0 1 3 8 0 0 0⟧。
        CK0402 来电是⟦138\-0013\-8000⟧。
        CK0402 来电是⟦138**0013**8000⟧。
        CK0402 来电是`⟦138`00138000⟧。
        CK0402 来电是⟦１３８００１３８０００⟧。
        CK0402 来电是+⟦8613912345678⟧。
        CK0402 来电是+86 ⟦13912345678⟧。
        CK0402 请加⟦19912345678⟧领取。
        CK0402 号码⟦1661234 5678⟧打来。
        CK0402 她存了⟦177·1234·5678⟧这个号。
        CK0402 [⟦13800138000⟧](tel:110)
        CK0403 座机⟦010-82345678⟧打来。
        CK0403 座机(⟦0755) 26543210⟧打来。
        CK0403 座机⟦0451 84567890⟧打来。
        CK0403 座机⟦02087654321⟧打来。
        CK0403 座机⟦0898－66812345⟧打来。
        CK0403 座机⟦０２１-５２３４５６７８⟧打来。
        CK0403 座机⟦0719-8654321⟧打来。
        CK0404 转入⟦6222021234567890128⟧。
        CK0404 转入⟦6222 0212 3456 7890 128⟧。
        CK0404 转入⟦4111 1111 1111 1111⟧。
        CK0404 转入⟦4111-1111-1111-1111⟧。
        CK0404 转入⟦６２２２０２１２３４５６７８９０１２８⟧。
        CK0404 转入⟦5500000000000004⟧这张卡。
        CK0404 转入⟦6011111111111117⟧这张卡。
        CK0405 开一辆⟦京A12345⟧的车。
        CK0405 开一辆⟦京A·12345⟧的车。
        CK0405 开一辆⟦粤B D12345⟧的车。
        CK0405 开一辆⟦沪AD12345⟧的车。
        CK0405 开一辆⟦川A9X8Y7⟧的车。
        CK0405 开一辆⟦京ＡＧ１２３４⟧的车。
        CK0405 开一辆⟦鲁B1234警⟧的车。
        CK0405 车牌⟦苏E·88K66⟧。
        CK0406 发到⟦zhangsan@163.com⟧。
        CK0406 发到⟦12345678@qq.com⟧。
        CK0406 发到⟦a.b-c_d@gmail.com⟧。
        CK0406 发到⟦zhangsan＠126.com⟧。
        CK0406 发到⟦Zhang.San@Foxmail.com⟧。
        CK0407 住⟦人民路88号⟧。
        CK0407 住⟦人民路１２号⟧。
        CK0407 住⟦解放大街十二号⟧。
        CK0407 住⟦幸福巷3号⟧。
        CK0407 住⟦柳树胡同27号⟧。
        CK0407 住⟦中山大道256号⟧。
        CK0407 住⟦李家庄15号⟧。
        CK0407 第1号：住⟦人民路 18-2号⟧。
        CK0407 住⟦幸福弄八十八号⟧。
        CK0407 住在那边的⟦3栋502室⟧。
        CK0407 住在那边的⟦12号楼1单元301室⟧。
        CK0407 住在那边的⟦2单元1201⟧。
        CK0407 住在那边的⟦A座1203室⟧。
        CK0407 第1号单位说住在那边的⟦六号楼2单元301室⟧。
        CK0407 家住⟦阳光小区⟧的她。
        CK0407 住在⟦幸福家园⟧二期。
        CK0407 地址：⟦锦绣花园⟧北门。
        CK0408 受害人⟦张小明⟧接到电话。
        CK0408 受害人⟦王芳⟧接到电话。
        CK0408 事主⟦刘建国⟧报警。
        CK0408 被告人⟦赵磊⟧被判刑。
        CK0408 当事人：⟦孙丽华⟧，女。
        CK0408 受害人（⟦陈晓⟧）说明情况。
        CK0408 犯罪嫌疑人⟦徐强⟧已落网。
        CK0408 ⟦张小明⟧（受害人）接到电话。
        CK0408 ⟦吴刚⟧系本案被告人。
        CK0408 居民⟦罗秀英⟧在家接到电话。
        CK0408 村民⟦彭大山⟧说。
        CK0408 报警人**⟦冯小刚⟧**说。
        CK0408 学生⟦潘玲⟧在宿舍扫码。
        CK0408 被害人⟦欧阳⟧、另一人已报案。
        CK0409 ⟦12岁⟧的小明扫了码。
        CK0409 年仅⟦9岁⟧的孩子。
        CK0409 ⟦１５岁⟧少年。
        CK0409 ⟦十三岁⟧的学生。
        CK0409 ⟦17周岁⟧的她。
        CK0409 ⟦八岁⟧女孩。
        CK0409 年龄：⟦16⟧，学生。
        CK0409 她今年⟦10 岁⟧。
        CK0410 张某是⟦恒通贸易公司⟧的出纳，被骗走38652元。
        CK0410 李女士在⟦华盛电子有限公司⟧上班，损失3.865万元。
        CK0410 王同学就读于⟦育才中学⟧，被骗12345元。
        CK0410 赵老师在⟦清河县第一中学⟧任教，转出 56,789 元。
        CK0410 刘某是⟦康宁医院⟧的护士，损失８７６５元。
        CK0501 请拨打⟦12345⟧。
        CK0501 请拨打 ⟦10086⟧ 咨询。
        CK0501 请致电⟦96315⟧。
        CK0501 ⟦95588⟧发来短信。
        CK0501 客服热线⟦4008001234⟧。
        CK0501 客服热线⟦400-800-1234⟧。
        CK0501 客服热线⟦800 810 1234⟧。
        CK0501 请拨打“⟦119⟧”。
        CK0501 收到⟦106901⟧短信。
        CK0501 咨询电话：⟦8765432⟧。
        CK0501 联系⟦88886666⟧。
        CK0501 拨打⟦１２３４８⟧。
        CK0501 ⟦12315⟧热线。
        CK0502 打开 ⟦http://evil.example.com/a?b=1⟧ 填写。
        CK0502 打开⟦https://12306.example.net⟧填写。
        CK0502 打开⟦www.fanzha-example.com⟧填写。
        CK0502 打开⟦fanzha.top⟧填写。
        CK0502 1. 打开⟦fanzha.公司⟧填写。
        CK0502 打开⟦bank-icbc.vip/login⟧填写。
        CK0502 打开“⟦example.com.cn⟧”。
        CK0502 [登录](⟦https://example.com/⟧)
        CK0502 打开⟦https://www.example.gov.cn/other/⟧查看。
        CK0502 打开⟦https://example.org.evil.com/⟧查看。
        CK0502 打开⟦ftp://files.example.net/x⟧下载。
        CK0503 发到⟦jubao@fanzha.example.cn⟧。
        CK0503 发到⟦office@example.gov.cn⟧。
        CK0503 发到⟦kefu@shop-example.com⟧。
        CK0504 加微信号⟦fanzha_2026⟧。
        CK0504 加微信：⟦wxid_abc123⟧。
        CK0504 加QQ⟦123456789⟧。
        CK0504 加QQ群：⟦87654321⟧。
        CK0504 关注公众号“⟦清河防骗在线⟧”。
        CK0504 关注“⟦平安在线⟧”公众号。
        CK0504 加微信 ⟦987654321⟧。
        CK0504 对方给的账号：⟦20190101888⟧。
        CK0504 加VX：⟦lucky8888⟧。
        CK0505 下载“⟦鑫盛理财⟧”APP。
        CK0505 下载“⟦鑫盛理财⟧”。
        CK0505 安装了一款名为“⟦速聊⟧”的软件。
        CK0505 打开“⟦领补贴⟧”小程序。
        CK0505 注册“⟦云端赚⟧”。
        CK0601 她⟦贪小便宜⟧才上当。
        CK0601 这是⟦活该⟧。
        CK0601 真是⟦老糊涂⟧了。
        CK0601 家人说她⟦不听劝⟧。
        CK0602 这样做⟦万无一失⟧。
        CK0602 ⟦百分之百⟧能追回。
        CK0602 ⟦绝对⟧安全。
        CK0602 ⟦100%⟧识别。
        CK0602 ⟦杜绝⟧诈骗。
        CK0603 ⟦反炸⟧宣传。
        CK0603 下载⟦国家反诈APP⟧。
        CK0603 转到对方⟦帐户⟧。
        CK0603 ⟦三不要一多⟧。
        CK0603 《⟦反电信诈骗法⟧》规定。
        CK0603 ⟦诈骗份子⟧很多。
        CK0604 转到⟦安全账护⟧。
        CK0604 ⟦国家反炸中心⟧提醒。
        CK0604 ⟦国家反中心⟧提醒。
        CK0604 打开⟦屏目共享⟧。
        CK0604 不要说⟦验正码⟧。
        CK0604 自称⟦公捡法⟧。
        CK0604 ⟦屏共幕享⟧打开了。
        CK0604 ⟦刷单返返利⟧。
        CK0604 ⟦反电信网络诈骗发⟧规定。
        CK0604 不点⟦陌生连接⟧。
        CK0604 记住⟦三不易多⟧。
        CK0605 先挂断⟦,⟧再核实。
        CK0605 先挂断⟦;⟧再核实。
        CK0605 时间⟦:⟧下午。
        CK0605 别转账⟦!⟧
        CK0605 是真的吗⟦?⟧
        CK0605 客服⟦(⟧假的）来电。
        CK0605 客服（假的⟦)⟧来电。
        CK0605 拨打⟦９６１１０⟧。
        CK0605 点击⟦ＡＰＰ⟧。
        CK0605 他说⟦"⟧转账。
        CK0605 等等⟦...⟧
        CK0605 注意⟦--⟧不要转账。
        CK0605 好的⟦。。⟧
        CK0605 先挂断⟦，，⟧再核实。
        CK0605 涨了5⟦％⟧。
        CK0606 ⟦請⟧不要转账。
        CK0606 不要⟦轉賬⟧。
        CK0606 ⟦電話⟧里⟦說⟧的。
        CK0606 ⟦銀⟧行卡。
        CK0201 请⟦<b>⟧不要⟦</b>⟧转账。
        CK0201 ⟦<!-- 内部备注 -->⟧
        CK0201 一行⟦<br>⟧两行。
        CK0202 看⟦[这里](javascript:alert(1))⟧。
        CK0202 看⟦[这里](//example.org/)⟧。
        CK0202 ⟦![图](https://example.org/a.png)⟧
        CK0203 ⟦####⟧ 细节
        CK0203 ⟦# 标题⟧
        CK0208 ⟦##⟧经过
        CK0208 ⟦＃＃⟧ 经过
        CK0208 ⟦-⟧先挂断
        CK0208 ⟦1.⟧先挂断
        CK0208 ⟦12)⟧先挂断
        CK0208 见⟦[提示]（../tips/known.md）⟧。
        CK0208 ⟦![图](photos/照片 1.jpg)⟧
        CK0204 ⟦![](../images/a.png)⟧
        CK0205 见⟦[提示](../tips/none.md)⟧。
        CK0205 见⟦[提示](../../../etc/passwd)⟧。
        CK0205 见⟦[提示](../tips/known.md#没有这一节)⟧。
        CK0205 见⟦[提示](../Tips/known.md)⟧。
        CK0205 见⟦[草稿](../tips/draft.md)⟧。
        CK0205 见⟦[设置](../site.yml)⟧。
        CK0205 见⟦[下面](#没有这一节)⟧。
        CK0205 见⟦[印务台](/prints/)⟧。
        CK0205 见⟦[提示](/tips/none/)⟧。
        CK0205 见⟦[提示](/tips/known/#没有这一节)⟧。
        CK0205 见⟦[订阅](/feed.rss)⟧。
        CK0205 ⟦![截图](../images/none.png)⟧
        CK0205 ⟦![截图](../images/a.webp)⟧
        CK0205 ⟦![截图](../../a.png)⟧
        CK0205 ⟦![截图](/images/a.png)⟧
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Violation_IsFoundAtItsPlace(string rule, string marked)
    {
        (string sentence, List<(int Start, int Length)> places) = Unmark(marked);

        var found = CheckBench.Sentence(sentence).Where(finding => finding.Id == rule).Select(finding => finding.Span).ToList();

        Assert.Equal(places.Select(place => new SourceSpan("cases/t.md", CheckBench.SentenceLine, place.Start + 1, place.Length)), found);
    }

    [Fact]
    public void Table_IsLarge() => Assert.True(Rows.Count >= 150, $"{Rows.Count} rows");

    internal static TheoryData<string, string> Parse(string table)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in table.Split('\n'))
            if (line.Trim().Length > 0) rows.Add(line[..6], line[7..]);
        return rows;
    }

    private static (string Sentence, List<(int Start, int Length)> Places) Unmark(string marked)
    {
        List<(int, int)> places = [];
        string rest = marked;
        for (int open = rest.IndexOf('⟦', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('⟦', StringComparison.Ordinal))
        {
            int close = rest.IndexOf('⟧', StringComparison.Ordinal);
            places.Add((open, close - open - 1));
            rest = rest[..open] + rest[(open + 1)..close] + rest[(close + 1)..];
        }

        return (rest, places);
    }
}
