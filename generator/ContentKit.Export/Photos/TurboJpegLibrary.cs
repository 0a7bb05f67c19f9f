using System.Reflection;
using System.Runtime.InteropServices;
using ContentKit.Core;

namespace ContentKit.Export.Photos;

/// <summary>Finds libjpeg-turbo under the name that the operating system gives it.</summary>
internal static class TurboJpegLibrary
{
    private static readonly Lazy<nint> Handle = new(Open);

    /// <exception cref="PhotoException">The library is not installed.</exception>
    internal static void Load() => _ = Handle.Value;

    private static nint Open()
    {
        foreach (string name in Names())
        {
            if (!NativeLibrary.TryLoad(name, out nint handle)) continue;
            NativeLibrary.SetDllImportResolver(typeof(TurboJpegLibrary).Assembly, Resolve);
            return handle;

            nint Resolve(string library, Assembly assembly, DllImportSearchPath? path) =>
                library == TurboJpeg.Library ? handle : 0;
        }

        throw new PhotoException(
            new LocalText("读照片要用 libjpeg-turbo，这台机器上没有", "photos are read with libjpeg-turbo, which this machine lacks"),
            new LocalText("运行 ./kit doctor，照着安装", "run ./kit doctor and install what it says"));
    }

    private static string[] Names() =>
        OperatingSystem.IsWindows() ? ["turbojpeg.dll", "libturbojpeg.dll"]
        : OperatingSystem.IsMacOS() ? ["libturbojpeg.0.dylib", "/opt/homebrew/lib/libturbojpeg.0.dylib", "/usr/local/lib/libturbojpeg.0.dylib"]
        : ["libturbojpeg.so.0", "libturbojpeg.so"];
}
