using ContentKit.Content.Schema;

namespace ContentKit.Content.Reading;

internal sealed record ListedFile(string Path, KindSpec Kind, string Id);
