namespace ContentKit.Content.Checks;

internal enum WordKind
{
    Blaming,
    Absolute,
    WrongForm,
    Mistyped,
}
