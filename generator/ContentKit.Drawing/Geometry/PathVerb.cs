namespace ContentKit.Drawing.Geometry;

/// <summary>One step of an outline; the comment gives how many points it takes.</summary>
public enum PathVerb : byte
{
    /// <summary>1</summary>
    Move,

    /// <summary>1</summary>
    Line,

    /// <summary>2: control, end</summary>
    Quad,

    /// <summary>3: two controls, end</summary>
    Cubic,

    /// <summary>0</summary>
    Close,
}
