using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace ContentKit.Site.Rendering;

/// <summary>How components of one type are made and set up.</summary>
internal sealed class ComponentKind
{
    private static readonly ConcurrentDictionary<Type, ComponentKind> Known = new();

    private static readonly MethodInfo SetterMethod = typeof(ComponentKind).GetMethod(nameof(Setter), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Type _type;
    private readonly Dictionary<string, Action<PageComponent, object?>> _setters = new(StringComparer.Ordinal);

    private ComponentKind(Type type)
    {
        if (!type.IsAssignableTo(typeof(PageComponent))) throw new InvalidOperationException($"{type} cannot stand in a page: it is no {nameof(PageComponent)}");
        _type = type;
        foreach (PropertyInfo property in type.GetProperties())
            if (property.IsDefined(typeof(ParameterAttribute)))
                _setters[property.Name] = (Action<PageComponent, object?>)SetterMethod.MakeGenericMethod(type, property.PropertyType).Invoke(null, [property])!;
    }

    /// <exception cref="InvalidOperationException">The type is no <see cref="PageComponent"/>.</exception>
    public static ComponentKind Of(Type type) => Known.GetOrAdd(type, type => new ComponentKind(type));

    public PageComponent Make() => (PageComponent)Activator.CreateInstance(_type)!;

    /// <exception cref="InvalidOperationException">The type has no such parameter.</exception>
    public void Set(PageComponent component, string parameter, object? value)
    {
        if (!_setters.TryGetValue(parameter, out Action<PageComponent, object?>? set)) throw new InvalidOperationException($"{_type} has no parameter {parameter}");
        set(component, value);
    }

    private static Action<PageComponent, object?> Setter<TComponent, TValue>(PropertyInfo property)
        where TComponent : PageComponent
    {
        var set = property.SetMethod!.CreateDelegate<Action<TComponent, TValue>>();
        return (component, value) => set((TComponent)component, (TValue)value!);
    }
}
