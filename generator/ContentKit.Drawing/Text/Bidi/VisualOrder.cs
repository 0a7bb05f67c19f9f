using ContentKit.Drawing.Text.Layout;

namespace ContentKit.Drawing.Text.Bidi;

/// <summary>The order in which a line's clusters stand from left to right (rule L2 of UAX #9).</summary>
internal static class VisualOrder
{
    internal static int[] Of(ReadOnlySpan<Cluster> clusters)
    {
        var order = new int[clusters.Length];
        int highest = 0, lowestOdd = int.MaxValue;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            int level = clusters[i].Level;
            highest = Math.Max(highest, level);
            if (level % 2 == 1) lowestOdd = Math.Min(lowestOdd, level);
        }

        for (int level = highest; level >= lowestOdd; level--)
            for (int i = 0; i < order.Length;)
            {
                if (clusters[order[i]].Level < level)
                {
                    i++;
                    continue;
                }

                int end = i + 1;
                while (end < order.Length && clusters[order[end]].Level >= level) end++;
                order.AsSpan(i, end - i).Reverse();
                i = end;
            }

        return order;
    }
}
