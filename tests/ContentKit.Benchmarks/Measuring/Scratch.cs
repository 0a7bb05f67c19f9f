namespace ContentKit.Benchmarks.Measuring;

/// <summary>
/// A folder for one measurement, below <c>.build</c> so that it lies on the disk that builds are written to. Every run writes
/// into a fresh folder and all are deleted at the end: creating files where many were just deleted is slow on ext4.
/// </summary>
public sealed class Scratch : IDisposable
{
    private readonly string _root = Path.Combine(Project.Root, ".build", "benchmarks", Guid.NewGuid().ToString("N"));
    private int _fresh;

    public Scratch() => Directory.CreateDirectory(_root);

    public string this[string name] => Path.Combine(_root, name);

    public string Fresh(string name) => this[$"{name}-{++_fresh}"];

    /// <summary>A copy of the project's sample content.</summary>
    public string SampleInput()
    {
        string from = Path.Combine(Project.Root, "input"), to = this["input"];
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
