using ContentKit.Content.Schema;

namespace ContentKit.Content.Reading;

internal readonly record struct ListedFile(string Path, KindSpec Kind, string Id);
