namespace ContentKit.Content.Yaml;

public readonly record struct YamlEntry(YamlNode.Scalar Key, YamlNode Value);
