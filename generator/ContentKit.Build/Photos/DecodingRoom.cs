namespace ContentKit.Build.Photos;

/// <summary>Memory that several threads share to decode photos: one waits until its photo fits beside those in work. Any photo fits alone.</summary>
internal sealed class DecodingRoom(long bytes)
{
    private readonly object _gate = new();
    private long _taken;

    public T With<T>(long needed, Func<T> work)
    {
        lock (_gate)
        {
            while (_taken > 0 && _taken + needed > bytes) Monitor.Wait(_gate);
            _taken += needed;
        }

        try
        {
            return work();
        }
        finally
        {
            lock (_gate)
            {
                _taken -= needed;
                Monitor.PulseAll(_gate);
            }
        }
    }
}
