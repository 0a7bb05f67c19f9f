namespace ContentKit.Artwork.Coverage;

/// <summary>How many cells of a table, a row or a column are in which state.</summary>
public sealed record CoverageCount(int Covered, int Missing, int Expired)
{
    public int Total => Covered + Missing + Expired;

    /// <summary>Covered cells in percent, rounded down, so that 100 means every single one.</summary>
    public int Percent => Total == 0 ? 0 : Covered * 100 / Total;
}
