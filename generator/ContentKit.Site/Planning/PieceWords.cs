using ContentKit.Site.Model;

namespace ContentKit.Site.Planning;

/// <summary>What the print desk calls families, colours and sizes.</summary>
public static class PieceWords
{
    public static string Family(string family) => family switch
    {
        "poster" => "海报展板",
        "strip" => "横幅",
        "led" => "LED屏",
        "label" => "贴纸卡牌",
        "stamp" => "印章",
        "document" => "折页书信",
        "screen" => "屏幕画面",
        "social" => "网络配图",
        "text" => "文字稿",
        _ => family,
    };

    public static string Colour(string colour) => colour switch
    {
        "cmyk" => "四色印刷",
        "rgb" => "屏幕显示",
        "1bit" => "单色",
        _ => colour,
    };

    /// <summary>297 × 420 毫米; empty for text.</summary>
    public static string Trim(PieceLink piece) =>
        piece.Width <= 0 || piece.Height <= 0 ? "" : $"{Words.Number(piece.Width)} × {Words.Number(piece.Height)} {(IsPixels(piece) ? "像素" : "毫米")}";

    /// <summary>297 × 420 毫米 · 四色印刷</summary>
    public static string Facts(PieceLink piece)
    {
        string trim = Trim(piece);
        return trim.Length == 0 ? Family(piece.Family) : $"{trim} · {Colour(piece.Colour)}";
    }

    /// <summary>Key of the size class: small (fits a hand), sheet (up to A3), large, pixels, or text.</summary>
    public static string SizeClass(PieceLink piece)
    {
        if (piece.Width <= 0) return "text";
        if (IsPixels(piece)) return "pixels";
        double longSide = Math.Max(piece.Width, piece.Height);
        return longSide <= 160 ? "small" : longSide <= 420 ? "sheet" : "large";
    }

    public static string SizeName(string sizeClass) => sizeClass switch
    {
        "small" => "小件（手掌大）",
        "sheet" => "A3及以内",
        "large" => "大幅",
        "pixels" => "屏幕像素",
        _ => "文字",
    };

    public static string Preflight(PreflightState state) => state switch
    {
        PreflightState.Passed => "印前检查通过",
        PreflightState.Warnings => "印前检查有提醒",
        _ => "",
    };

    /// <summary>What a file is for, beside its kind: PDF 印刷, SVG 反字.</summary>
    public static string FileName(PieceLink piece, PieceFile file)
    {
        (string kind, string use) = file.Kind switch
        {
            "pdf" => ("PDF", "印刷"),
            // A print file goes to the shop as PDF; elsewhere the picture is the piece itself.
            "png" => ("PNG", string.Equals(piece.Colour, "cmyk", StringComparison.Ordinal) ? "看样" : "图片"),
            "svg" => ("SVG", "矢量"),
            "bmp" => ("BMP", "上屏"),
            "gif" => ("GIF", "动画"),
            "tif" or "tiff" => ("TIFF", "印刷"),
            "txt" => ("TXT", "文字"),
            "html" => ("HTML", "粘贴"),
            "ssml" => ("SSML", "语音"),
            _ => (file.Kind.ToUpperInvariant(), ""),
        };
        return $"{kind} {file.Part ?? use}".TrimEnd();
    }

    private static bool IsPixels(PieceLink piece) => string.Equals(piece.Unit, "px", StringComparison.Ordinal);
}
