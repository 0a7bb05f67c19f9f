using System.Collections.Immutable;
using ContentKit.Core;
using ContentKit.Export.Photos;
using ContentKit.Site.Model;

namespace ContentKit.Build.Photos;

/// <summary>Brings the copies of every planned photo into the output: as they still stand there, from the cache, or made anew.</summary>
public sealed class PhotoStage(PhotoPlan plan, IFileSource input, IPieceCache cache)
{
    // A page's other parts have 60 kB; a photo twenty times that is seconds of waiting on a phone far from a mast.
    private const int MostPngBytes = 1_200_000;

    // Photos as phones write them fit eight at a time; the largest come one after the other where all of each is held at once.
    private readonly DecodingRoom _room = new(256 << 20);

    // The same picture under several names is one file of the site.
    private readonly ImmutableArray<PlannedPhoto[]> _different = [.. plan.Photos.GroupBy(photo => photo.Content).Select(same => same.ToArray())];

    public PhotoPlan Plan => plan;

    /// <summary>Makes every copy that the cache lacks, so that a photo broken after its first bytes is found.</summary>
    public ImmutableArray<Diagnostic> Check(int jobs) => Each(jobs, (photo, _) => Copies(photo).Max(copy => copy.Length));

    /// <returns>The files in the order of the plan, each once, and photos that cannot be published.</returns>
    public (ImmutableArray<PublishedFile> Files, ImmutableArray<Diagnostic> Findings) Publish(IOutputFolder output, int jobs)
    {
        var files = new ImmutableArray<PublishedFile>[_different.Length];
        ImmutableArray<Diagnostic> findings = Each(jobs, (photo, i) => (files[i] = Publish(photo, output)).Max(file => file.Length));
        return ([.. files.Where(list => !list.IsDefault).SelectMany(list => list)], findings);
    }

    /// <summary>The copies' bytes, in the order of the photo's link.</summary>
    /// <exception cref="PhotoException">The photo is broken.</exception>
    public ImmutableArray<byte[]> Copies(PlannedPhoto photo)
    {
        ImmutableArray<PhotoCopy> copies = photo.Link.Copies;
        ImmutableArray<byte[]?> kept = [.. copies.Select(copy => cache.Find(photo.KeyOf(copy)))];
        if (!kept.Contains(null)) return [.. kept.OfType<byte[]>()];
        ImmutableArray<byte[]> made = _room.With(Photo.MostBytes(photo.Head), () => Photo.Copies(Read(photo.Path), photo.Head, [.. copies.Select(copy => copy.Width)]));
        foreach ((PhotoCopy copy, byte[] bytes) in copies.Zip(made)) cache.Store(photo.KeyOf(copy), bytes);
        return made;
    }

    private byte[] Read(string path)
    {
        try
        {
            return input.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw PhotoException.Unreadable();
        }
    }

    private ImmutableArray<PublishedFile> Publish(PlannedPhoto photo, IOutputFolder output)
    {
        ImmutableArray<PhotoCopy> copies = photo.Link.Copies;
        ImmutableArray<PublishedFile?> standing = [.. copies.Select(copy => output.Previous(copy.Path) is { } file && file.Key == photo.KeyOf(copy) ? file : null)];
        if (!standing.Contains(null))
        {
            foreach (PublishedFile? file in standing) output.Keep(file!);
            return [.. standing.OfType<PublishedFile>()];
        }

        return [.. copies.Zip(Copies(photo), (copy, bytes) => output.Write(copy.Path, photo.KeyOf(copy), bytes))];
    }

    /// <param name="work">Given a photo and its place among those that differ; returns the bytes of its largest copy.</param>
    private ImmutableArray<Diagnostic> Each(int jobs, Func<PlannedPhoto, int, long> work)
    {
        var findings = new ImmutableArray<Diagnostic>[_different.Length];
        Parallel.For(0, _different.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            PlannedPhoto[] same = _different[i];
            findings[i] = [];
            try
            {
                long largest = work(same[0], i);
                if (same[0].Head.Kind == PhotoKind.Png && largest > MostPngBytes) findings[i] = [.. same.Select(photo => Heavy(photo.Path, largest))];
            }
            catch (PhotoException problem)
            {
                findings[i] = [.. same.Select(photo => PhotoPlan.Finding(photo.Path, problem))];
            }
        });
        return [.. findings.SelectMany(list => list)];
    }

    private static Diagnostic Heavy(string path, long bytes)
    {
        string megabytes = FormattableString.Invariant($"{bytes / 1e6:0.0} MB");
        return Diagnostic.Warning(DiagnosticIds.BadPhoto, new SourceSpan(path), $"PNG 图片缩小后还有 {megabytes}，手机打开很慢", $"the PNG still has {megabytes} when made smaller, which is slow on a phone")
            .WithHint("照片另存为 JPEG；PNG 只用来放截图", "save photos as JPEG; PNG is for screenshots");
    }
}
