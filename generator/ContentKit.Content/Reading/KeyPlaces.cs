using System.Globalization;
using ContentKit.Content.Model;
using ContentKit.Content.Yaml;

namespace ContentKit.Content.Reading;

/// <summary>Collects <see cref="KeyPositions"/> from a tree. Key paths repeat from file to file, so each is one shared string. Thread-safe.</summary>
internal sealed class KeyPlaces
{
    private readonly Step _root = new("", "");

    public KeyPositions Of(string path, YamlNode.Mapping root)
    {
        int count = Count(root);
        string[] keys = new string[count];
        ulong[] places = new ulong[count];
        int at = 0;
        Walk(root, _root, keys, places, ref at);
        return new KeyPositions(path, keys, places);
    }

    private static int Count(YamlNode node)
    {
        int count = 0;
        if (node is YamlNode.Mapping map)
        {
            foreach (YamlEntry entry in map.Entries) count += 1 + Count(entry.Value);
        }
        else if (node is YamlNode.Sequence list)
        {
            foreach (YamlNode item in list.Items) count += 1 + Count(item);
        }

        return count;
    }

    private static void Walk(YamlNode node, Step step, string[] keys, ulong[] places, ref int at)
    {
        if (node is YamlNode.Mapping map)
        {
            foreach (YamlEntry entry in map.Entries) Add(entry.Value, step.Named(entry.Key.Text), keys, places, ref at);
        }
        else if (node is YamlNode.Sequence list)
        {
            for (int i = 0; i < list.Items.Length; i++) Add(list.Items[i], step.Numbered(i), keys, places, ref at);
        }
    }

    private static void Add(YamlNode node, Step step, string[] keys, ulong[] places, ref int at)
    {
        keys[at] = step.Path;
        places[at++] = KeyPositions.Pack(node.Line, node.Column, node.Length);
        Walk(node, step, keys, places, ref at);
    }

    /// <summary>One key path, and what was met below it.</summary>
    private sealed class Step(string key, string path)
    {
        /// <summary>Beyond this many below one path new ones are not shared, so a hostile folder can make neither memory nor search grow.</summary>
        private const int MostShared = 100;

        private readonly Lock _adding = new();
        private Step[] _named = [];
        private Step[] _numbered = [];

        public string Path => path;

        public Step Named(string name)
        {
            if (Known(name) is { } step) return step;
            Step made = new(name, path.Length == 0 ? name : path + "." + name);
            lock (_adding)
            {
                if (Known(name) is { } another) return another;
                if (_named.Length < MostShared) _named = [.. _named, made];
            }

            return made;
        }

        public Step Numbered(int index)
        {
            Step[] known = Volatile.Read(ref _numbered);
            if (index < known.Length) return known[index];
            Step made = new("", path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]");
            lock (_adding)
            {
                if (_numbered.Length == index && index < MostShared) _numbered = [.. _numbered, made];
            }

            return made;
        }

        private string Key => key;

        private Step? Known(string name)
        {
            foreach (Step step in Volatile.Read(ref _named))
                if (string.Equals(step.Key, name, StringComparison.Ordinal)) return step;
            return null;
        }
    }
}
