using ContentKit.Core;

namespace ContentKit.Artwork.Preflight;

/// <summary>One thing that a press, a plate or a panel demands of a piece.</summary>
internal interface IPreflightRule
{
    /// <summary>Null when the rule does not concern this kind of piece.</summary>
    PreflightCheck? Check(PreflightSubject subject);
}
