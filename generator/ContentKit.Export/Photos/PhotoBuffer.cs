using System.Runtime.InteropServices;

namespace ContentKit.Export.Photos;

/// <summary>
/// Room for a whole decoded photo. Given back at once: arrays of a hundred megabytes and more lie about until the next full
/// collection, and the more of them are alive, the later that comes.
/// </summary>
internal sealed unsafe class PhotoBuffer(int length) : IDisposable
{
    // Black at first: what a damaged file leaves out must not be what lay in memory.
    private readonly byte* _bytes = (byte*)NativeMemory.AllocZeroed((nuint)length);

    public Span<byte> Bytes => new(_bytes, length);

    public void Dispose() => NativeMemory.Free(_bytes);
}
