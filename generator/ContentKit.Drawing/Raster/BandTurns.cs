namespace ContentKit.Drawing.Raster;

/// <summary>Hands out bands to threads and lets finished ones through in order.</summary>
internal sealed class BandTurns(int bands)
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, bands).Select(band => new SemaphoreSlim(band == 0 ? 1 : 0))];
    private int _next;
    private volatile bool _abandoned;

    /// <returns>The next band that nobody has, or null when all are taken.</returns>
    internal int? Take()
    {
        lock (_gate) return _next < bands && !_abandoned ? _next++ : null;
    }

    /// <summary>Waits until all bands above have been passed on; false when another thread failed.</summary>
    internal bool Await(int band)
    {
        _turns[band].Wait();
        return !_abandoned;
    }

    internal void Pass(int band)
    {
        if (band + 1 < bands) _turns[band + 1].Release();
    }

    internal void Abandon()
    {
        _abandoned = true;
        foreach (SemaphoreSlim turn in _turns) turn.Release();
    }
}
