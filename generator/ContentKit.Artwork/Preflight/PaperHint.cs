using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Preflight;

/// <summary>Stock and finishing that shops use for a piece [C]. A format's own <c>paper</c> and <c>finishing</c> options win.</summary>
public static class PaperHint
{
    public static string Stock(Format format)
    {
        if (format.Option("paper") is { } own) return own;
        return Start(format.Id) switch
        {
            "poster" => "157 克铜版纸",
            "banner" => "横幅布",
            "board" => "写真喷绘，KT 板或 PVC 板",
            "lightbox" => "灯片",
            "rollup" => "PP 合成纸或软胶布",
            "leaflet" or "trifold" => "128 克铜版纸",
            "booklet" => "内页 105 克、封面 157 克铜版纸",
            "letter" or "notice" => "80 克双胶纸",
            "table-sticker" or "till-sticker" => "防水不干胶",
            "parcel-sticker" => "铜版纸不干胶",
            "takeaway-card" or "police-card" => "300 克铜版纸",
            "building-plate" => "PVC 板或铝塑板，户外写真",
            "headrest" => "无纺布或涤纶布",
            "parcel-stamp" => "光敏或橡胶印章",
            _ => "",
        };
    }

    public static string Finishing(Format format)
    {
        if (format.Option("finishing") is { } own) return own;
        string cut = format.Option("cut") switch
        {
            "round" => "圆形模切",
            "rounded" => "圆角模切",
            _ => "",
        };
        return Start(format.Id) switch
        {
            "table-sticker" or "till-sticker" => cut.Length > 0 ? cut + "，覆膜" : "裁切，覆膜",
            "trifold" => "裁切，折两道",
            "booklet" => "骑马钉，裁切",
            "police-card" => "裁切，打撕线",
            "banner" => "两头穿绳",
            "letter" or "notice" => format.Option("receipt") == "true" ? "裁切，打撕线" : "裁切",
            "parcel-stamp" => "制章，另附反字稿",
            _ => cut.Length > 0 ? cut : "裁切",
        };
    }

    /// <summary>The family part of an id: <c>table-sticker-80x80</c> → <c>table-sticker</c>.</summary>
    private static string Start(string id)
    {
        string[] words = id.Split('-');
        return words.Length > 1 && (words[1] is "sticker" or "card" or "plate" or "stamp") ? $"{words[0]}-{words[1]}" : words[0];
    }
}
