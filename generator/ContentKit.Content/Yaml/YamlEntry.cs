namespace ContentKit.Content.Yaml;

// A class, so that lists of entries run on code that the framework brings compiled.
public sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
