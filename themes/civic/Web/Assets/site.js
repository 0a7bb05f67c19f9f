// Runs in the head before the page shows: what the reader chose last time applies without a flash.
(() => {
  const html = document.documentElement;
  const store = {
    get: name => { try { return localStorage.getItem(name); } catch { return null; } },
    set: (name, value) => { try { localStorage.setItem(name, value); } catch { } }
  };
  const dim = matchMedia('(prefers-color-scheme: dark)');
  const on = { elder: () => store.get('elder') === '1', dark: () => (store.get('dark') ?? (dim.matches ? '1' : '0')) === '1' };
  const apply = () => {
    html.classList.toggle('elder', on.elder());
    html.classList.toggle('dark', on.dark());
    for (const button of document.querySelectorAll('[data-mode]')) button.setAttribute('aria-pressed', on[button.dataset.mode]());
  };
  html.classList.add('js');
  apply();
  dim.addEventListener?.('change', apply);

  addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll('[data-mode]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        store.set(button.dataset.mode, on[button.dataset.mode]() ? '0' : '1');
        apply();
      });
    }
    apply();
    const today = new Date().toLocaleDateString('sv');
    for (const note of document.querySelectorAll('[data-expires]')) note.hidden = today <= note.dataset.expires;
    for (const button of document.querySelectorAll('[data-print]')) {
      button.hidden = false;
      button.addEventListener('click', () => print());
    }
  });

  if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
    addEventListener('load', () => navigator.serviceWorker.register(html.dataset.root + 'sw.js').catch(() => { }));
  }
})();
