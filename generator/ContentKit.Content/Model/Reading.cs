namespace ContentKit.Content.Model;

/// <summary>How much reading an audience is asked to do.</summary>
public enum Reading
{
    Standard,

    /// <summary>Few, common words.</summary>
    Plain,
}
