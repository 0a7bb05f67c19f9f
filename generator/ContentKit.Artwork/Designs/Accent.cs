using ContentKit.Drawing.Scenes;

namespace ContentKit.Artwork.Designs;

/// <summary>What one audience's colour stands for on a piece.</summary>
/// <param name="Ground">Full areas.</param>
/// <param name="On">Text upon the ground.</param>
/// <param name="Spark">Words upon the ground that must jump out.</param>
/// <param name="Shade">Forms upon the ground that stay behind the text.</param>
/// <param name="Tint">Pale areas.</param>
/// <param name="Halo">Forms upon the tint.</param>
/// <param name="Deep">Text upon tint and paper.</param>
/// <param name="Pure">The palette colour of the accent's own name: what <c>currentColor</c> is in drawings.</param>
public sealed record Accent(
    string Name, Paint.Process Ground, Paint.Process On, Paint.Process Spark, Paint.Process Shade,
    Paint.Process Tint, Paint.Process Halo, Paint.Process Deep, Paint.Process Pure);
