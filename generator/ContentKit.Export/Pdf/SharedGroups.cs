using ContentKit.Drawing.Geometry;
using ContentKit.Drawing.Scenes;

namespace ContentKit.Export.Pdf;

/// <summary>
/// Groups that stand on more than one page as the very same object: what all letters of a numbered batch have in common.
/// Each is written once, as a form (ISO 32000-1, 8.10), and named from then on.
/// </summary>
internal sealed class SharedGroups
{
    private readonly HashSet<SceneItem.Group> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SceneItem.Group, List<(Transform Map, string Resource)>> _written = new(ReferenceEqualityComparer.Instance);

    public SharedGroups(IReadOnlyList<Scene> pages)
    {
        var seen = new HashSet<SceneItem.Group>(ReferenceEqualityComparer.Instance);
        foreach (Scene page in pages)
            foreach (SceneItem.Group group in page.Items.OfType<SceneItem.Group>().Distinct<SceneItem.Group>(ReferenceEqualityComparer.Instance))
                if (!seen.Add(group)) _shared.Add(group);
    }

    /// <summary>The form's resource name, written when it is first asked for; null for a group of one page only.</summary>
    /// <param name="map">To page space: a form serves pages on which the group lies in one place.</param>
    public string? NameOf(SceneItem.Group group, Transform map, Func<string> write)
    {
        if (!_shared.Contains(group)) return null;
        if (!_written.TryGetValue(group, out List<(Transform Map, string Resource)>? forms)) _written.Add(group, forms = []);
        int known = forms.FindIndex(form => form.Map == map);
        if (known >= 0) return forms[known].Resource;
        string resource = write();
        forms.Add((map, resource));
        return resource;
    }
}
