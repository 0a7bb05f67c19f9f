namespace ContentKit.Content.Model;

/// <summary>What leads on a piece.</summary>
public enum Composition
{
    /// <summary>The slogan.</summary>
    Type,

    /// <summary>A large picture and one line.</summary>
    Picture,

    /// <summary>Steps to tick off.</summary>
    Checklist,
}
