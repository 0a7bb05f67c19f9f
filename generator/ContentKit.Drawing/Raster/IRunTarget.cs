namespace ContentKit.Drawing.Raster;

/// <summary>Takes runs of pixels of equal coverage.</summary>
internal interface IRunTarget
{
    /// <param name="coverage">1 to 255.</param>
    void Run(int x, int count, int coverage);
}
