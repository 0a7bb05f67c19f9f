using System.Collections.Concurrent;
using System.Globalization;
using ContentKit.Content.Model;
using ContentKit.Content.Yaml;

namespace ContentKit.Content.Reading;

/// <summary>Collects <see cref="KeyPositions"/> from a tree. Key paths repeat from file to file, so each is one shared string.</summary>
internal sealed class KeyPlaces
{
    /// <summary>Beyond this the shared paths no longer grow, so a hostile folder cannot fill memory with them.</summary>
    private const int MaxShared = 20_000;

    private readonly ConcurrentDictionary<(string Parent, string Key), string> _named = new();
    private readonly ConcurrentDictionary<(string Parent, int Index), string> _numbered = new();

    public KeyPositions Of(string path, YamlNode.Mapping root)
    {
        List<string> keys = [];
        List<ulong> places = [];
        Walk(root, "", keys, places);
        return new KeyPositions(path, [.. keys], [.. places]);
    }

    private void Walk(YamlNode node, string parent, List<string> keys, List<ulong> places)
    {
        switch (node)
        {
            case YamlNode.Mapping map:
                foreach (YamlEntry entry in map.Entries) Add(entry.Value, Named(parent, entry.Key.Text), keys, places);
                break;
            case YamlNode.Sequence list:
                for (int i = 0; i < list.Items.Count; i++) Add(list.Items[i], Numbered(parent, i), keys, places);
                break;
        }
    }

    private void Add(YamlNode node, string name, List<string> keys, List<ulong> places)
    {
        keys.Add(name);
        places.Add(KeyPositions.Pack(node.Line, node.Column, node.Length));
        Walk(node, name, keys, places);
    }

    private string Named(string parent, string key)
    {
        if (_named.TryGetValue((parent, key), out string? known)) return known;
        string made = parent.Length == 0 ? key : parent + "." + key;
        return _named.Count < MaxShared ? _named.GetOrAdd((parent, key), made) : made;
    }

    private string Numbered(string parent, int index)
    {
        if (_numbered.TryGetValue((parent, index), out string? known)) return known;
        string made = parent + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        return _numbered.Count < MaxShared ? _numbered.GetOrAdd((parent, index), made) : made;
    }
}
