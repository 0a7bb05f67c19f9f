// Narrows the shelves to what is asked for. The choice stays in the address, so it can be sent to someone.
(() => {
  const form = document.querySelector('[data-filter]');
  const rows = [...document.querySelectorAll('[data-audience]')];
  if (!form) return;
  const none = document.querySelector('[data-none]');
  const shown = form.querySelector('[data-shown]');
  const selects = [...form.querySelectorAll('select')];
  const apply = () => {
    let count = 0;
    for (const row of rows) {
      const fits = selects.every(select => !select.value || row.dataset[select.name].split(' ').includes(select.value));
      row.hidden = !fits;
      if (fits) count++;
    }
    for (const group of [...document.querySelectorAll('[data-group]')].reverse()) group.hidden = !group.querySelector('[data-audience]:not([hidden])');
    const audience = selects.find(select => select.name === 'audience');
    if (audience) for (const format of document.querySelectorAll('.desk-format')) format.open = audience.value !== '';
    shown.textContent = count;
    none.hidden = count > 0;
  };
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name);
    if (value && [...select.options].some(option => option.value === value)) select.value = value;
  }
  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', () => {
    apply();
    const query = new URLSearchParams(selects.filter(select => select.value).map(select => [select.name, select.value])).toString();
    if (location.protocol !== 'file:') history.replaceState(null, '', query ? '?' + query : location.pathname);
  });
  apply();
})();
