using ContentKit.Artwork.Formats;

namespace ContentKit.Artwork.Kits;

/// <summary>How many of a piece to order, where nobody has counted yet. A format's own <c>quantity</c> option wins.</summary>
public static class QuantityHint
{
    public static string For(Format format)
    {
        if (format.Option("quantity") is { } own) return own;
        string id = format.Id;
        if (Is(id, "letter", "notice")) return "每户（店）一式两份";
        if (Is(id, "leaflet", "trifold", "booklet")) return "按人数，多备一成";
        if (Is(id, "table-sticker")) return "每桌 1 张";
        if (Is(id, "till-sticker")) return "每个窗口 1 张";
        if (Is(id, "takeaway-card")) return "每单 1 张";
        if (Is(id, "police-card")) return "每人 1 张";
        if (Is(id, "parcel-sticker")) return "每件 1 张";
        if (Is(id, "parcel-stamp")) return "每个站点 1 枚";
        if (Is(id, "building-plate")) return "每个单元 1 块";
        if (Is(id, "headrest")) return "每座 1 个";
        if (Is(id, "banner")) return "每处 1 条";
        if (Is(id, "board", "lightbox", "rollup")) return "每处 1 件";
        return KitFolder.Of(format) switch
        {
            KitFolder.Print => "每处 1 张",
            KitFolder.Led or KitFolder.Screen => "每屏 1 份",
            KitFolder.Stamp => "每处 1 枚",
            _ => "",
        };
    }

    private static bool Is(string id, params ReadOnlySpan<string> starts)
    {
        foreach (string start in starts)
            if (id.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }
}
