using ContentKit.Core;

namespace ContentKit.Export.Photos;

/// <summary>A photo that cannot be published: broken, too large, of a kind that browsers show in wrong colours.</summary>
public sealed class PhotoException(LocalText problem, LocalText hint) : Exception(problem.English)
{
    public LocalText Problem => problem;

    public LocalText Hint => hint;

    internal static PhotoException Broken() => new(
        new LocalText("图片坏了，读不完整", "the picture is broken and cannot be read whole"),
        new LocalText("用看图软件打开看看，另存一份再放进来", "open it in a picture viewer, save it again and put that file in"));

    public static PhotoException Unreadable() => new(
        new LocalText("图片文件读不出来", "the picture's file cannot be read"),
        new LocalText("检查文件是否还在、有没有读取权限", "check that it exists and may be read"));
}
