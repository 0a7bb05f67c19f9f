using System.Collections.Immutable;
using ContentKit.Content.Model;
using ContentKit.Site.Pages;

namespace ContentKit.Site.Planning;

/// <summary>The cases nearest in time within a group. A new case changes the neighbours of a few others, not of the whole group.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<string, int> _positions;
    private readonly Func<Case, string> _group;
    private readonly Func<string, ImmutableArray<Case>> _members;

    public Neighbours(ImmutableArray<Case> cases, Func<Case, string> group, Func<string, ImmutableArray<Case>> members)
    {
        _group = group;
        _members = members;
        _positions = new Dictionary<string, int>(cases.Length, StringComparer.Ordinal);
        foreach (string name in cases.Select(group).Distinct(StringComparer.Ordinal))
        {
            ImmutableArray<Case> list = members(name);
            for (int at = 0; at < list.Length; at++)
                if (string.Equals(group(list[at]), name, StringComparison.Ordinal)) _positions[list[at].Id] = at;
        }
    }

    /// <param name="without">Cases that the page shows already.</param>
    public ImmutableArray<Case> Of(Case item, int count, ImmutableArray<CaseCard> without)
    {
        ImmutableArray<Case> list = _members(_group(item));
        if (!_positions.TryGetValue(item.Id, out int at)) return [];
        ImmutableArray<Case>.Builder found = ImmutableArray.CreateBuilder<Case>(count);
        for (int step = 1; step <= list.Length && found.Count < count && step <= count + without.Length; step++)
        {
            Take(at + step);
            if (found.Count < count) Take(at - step);
        }

        return found.ToImmutable();

        void Take(int index)
        {
            if (index < 0 || index >= list.Length) return;
            Case candidate = list[index];
            foreach (CaseCard card in without)
                if (string.Equals(card.Id, candidate.Id, StringComparison.Ordinal)) return;
            found.Add(candidate);
        }
    }
}
