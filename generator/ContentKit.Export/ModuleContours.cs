using ContentKit.Drawing.Scenes;

namespace ContentKit.Export;

/// <summary>
/// Outlines around the set modules of a matrix, on the module grid. One outline around touching modules, instead of a
/// square each, leaves no hairlines between them in viewers that smooth edges.
/// </summary>
internal static class ModuleContours
{
    // Directions in clockwise order with y down.
    private const int East = 0, South = 1, West = 2, North = 3;
    private static readonly int[] StepX = [1, 0, -1, 0], StepY = [0, 1, 0, -1];

    /// <summary>
    /// Closed polygons, corners only: outer ones clockwise on the page, holes the other way round, so that the non-zero
    /// rule fills exactly the set modules. Modules that touch at a corner only stay separate.
    /// </summary>
    public static List<List<(int X, int Y)>> Trace(BitMatrix matrix)
    {
        int columns = matrix.Width + 1, rows = matrix.Height + 1;
        var leaving = new byte[columns * rows];
        for (int y = 0; y < matrix.Height; y++)
            for (int x = 0; x < matrix.Width; x++)
                if (matrix[x, y]) AddEdges(x, y);

        List<List<(int X, int Y)>> contours = [];
        for (int start = 0; start < leaving.Length; start++)
            while (leaving[start] != 0) contours.Add(Follow(start));
        return contours;

        void AddEdges(int x, int y)
        {
            if (!IsSet(x, y - 1)) leaving[y * columns + x] |= 1 << East;
            if (!IsSet(x + 1, y)) leaving[y * columns + x + 1] |= 1 << South;
            if (!IsSet(x, y + 1)) leaving[(y + 1) * columns + x + 1] |= 1 << West;
            if (!IsSet(x - 1, y)) leaving[(y + 1) * columns + x] |= 1 << North;
        }

        bool IsSet(int x, int y) => (uint)x < (uint)matrix.Width && (uint)y < (uint)matrix.Height && matrix[x, y];

        List<(int X, int Y)> Follow(int start)
        {
            List<(int X, int Y)> corners = [];
            int at = start, heading = -1;
            do
            {
                int next = Turn(leaving[at], heading);
                leaving[at] &= (byte)~(1 << next);
                if (next != heading) corners.Add((at % columns, at / columns));
                heading = next;
                at += StepY[next] * columns + StepX[next];
            }
            while (at != start);
            return corners;
        }
    }

    // The sharpest right turn first: it goes round one module where two touch at a corner.
    private static int Turn(byte leaving, int heading)
    {
        for (int turn = heading < 0 ? 0 : 1; turn > -4; turn--)
        {
            int direction = (Math.Max(heading, 0) + turn + 8) % 4;
            if ((leaving & 1 << direction) != 0) return direction;
        }

        throw new InvalidOperationException("an edge of a module contour ends in the open");
    }
}
