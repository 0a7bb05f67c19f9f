using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Kits;

/// <summary>Folders of a kit, one for each person who takes files out of it.</summary>
public static class KitFolder
{
    public const string Print = "01-印刷";
    public const string Stamp = "02-印章";
    public const string Led = "03-LED";
    public const string Screen = "04-屏幕";
    public const string Text = "05-文字";
    public const string Ledger = "06-台账";
    public const string Licences = "07-许可";

    public static string Of(Format format) => format.Family switch
    {
        "text" => Text,
        "led" => Led,
        "stamp" => Stamp,
        _ => format.Unit == FormatUnit.Pixel ? Screen : Print,
    };

    /// <summary>Whom a folder is for.</summary>
    public static string Purpose(string folder) => folder switch
    {
        Print => "交给印刷店。文字已转曲，按原尺寸印，不缩放。",
        Stamp => "交给刻章店。正字供看样，反字直接制版，问清机器要哪一种。",
        Led => "交给 LED 操作员。BMP 一点对一灯，不要缩放。",
        Screen => "交给大屏、公众号和朋友圈的操作员，按像素原样播放。",
        Text => "复制到短信平台、微信群、公众号后台，或照着念。",
        Ledger => "发放、播放、回执登记用的表。CSV 用表格软件打开，HTML 用来打印。",
        Licences => "字体和插图的许可文本。",
        _ => "",
    };
}
