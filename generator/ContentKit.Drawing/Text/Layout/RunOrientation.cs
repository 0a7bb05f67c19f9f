namespace ContentKit.Drawing.Text.Layout;

internal enum RunOrientation : byte
{
    /// <summary>Along a horizontal line.</summary>
    Horizontal,

    /// <summary>Down a column, each sign upright: Han.</summary>
    Upright,

    /// <summary>Down a column, the run turned a quarter clockwise: Latin words, Mongolian.</summary>
    Turned,

    /// <summary>Two or three digits side by side in one em of a column (tate-chu-yoko).</summary>
    Combined,
}
