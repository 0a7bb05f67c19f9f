namespace ContentKit.Core.Compression;

/// <summary>How hard to search for repeats.</summary>
/// <param name="Tries">Earlier places compared for each position.</param>
/// <param name="GoodLength">A repeat this long is taken without looking further.</param>
/// <param name="RowLength">Bytes of a row, where data is an image: the place right above is tried first. 0 for other data.</param>
internal readonly record struct DeflateEffort(int Tries, int GoodLength, int RowLength)
{
    /// <summary>Page content: numbers in decimal, repeats are short. [M] more tries than this save under 1 %.</summary>
    public static DeflateEffort Text { get; } = new(24, 64, 0);

    /// <summary>Flat artwork: what repeats is the row above. [M] more tries cost twice the time and save 2 %.</summary>
    public static DeflateEffort Rows(int rowLength) => new(6, 96, rowLength);
}
