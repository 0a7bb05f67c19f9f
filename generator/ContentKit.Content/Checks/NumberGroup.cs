namespace ContentKit.Content.Checks;

/// <param name="Offset">Of the first digit in the text.</param>
/// <param name="Index">Of the first digit among the token's digits.</param>
internal readonly record struct NumberGroup(int Offset, int Length, int Index);
