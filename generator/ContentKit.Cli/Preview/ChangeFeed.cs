using System.Collections.Concurrent;
using System.Threading.Channels;

namespace ContentKit.Cli.Preview;

/// <summary>Carries news to every open page (server-sent events). A page that reads slowly gets the latest news only.</summary>
internal sealed class ChangeFeed
{
    private readonly ConcurrentDictionary<Channel<string>, byte> _listeners = new();
    private volatile string? _latest;

    /// <param name="news">JSON on one line.</param>
    public void Publish(string news)
    {
        _latest = news;
        foreach (Channel<string> listener in _listeners.Keys) listener.Writer.TryWrite(news);
    }

    /// <summary>The latest news at once, then each later one.</summary>
    public async IAsyncEnumerable<string> ListenAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[listener] = 0;
        try
        {
            if (_latest is { } latest) listener.Writer.TryWrite(latest);
            await foreach (string news in listener.Reader.ReadAllAsync(stop)) yield return news;
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
