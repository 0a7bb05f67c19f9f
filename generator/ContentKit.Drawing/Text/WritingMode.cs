namespace ContentKit.Drawing.Text;

public enum WritingMode
{
    Horizontal,

    /// <summary>Columns from right to left, as Chinese is set vertically.</summary>
    VerticalRightToLeft,

    /// <summary>Columns from left to right, as traditional Mongolian is set.</summary>
    VerticalLeftToRight,
}
