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
    copying();
    reading();
  });

  // A text worth forwarding gets a button that copies it.
  const copying = () => {
    if (!navigator.clipboard) return;
    for (const text of document.querySelectorAll('[data-copy]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = '复制';
      button.addEventListener('click', () => navigator.clipboard.writeText(text.textContent).then(() => { button.textContent = '已复制'; }, () => { }));
      text.after(button);
    }
  };

  // Reading aloud is offered only where the device has a Chinese voice.
  const reading = () => {
    const article = document.querySelector('[data-read]');
    if (!article || !('speechSynthesis' in window)) return;
    const button = document.createElement('button');
    let going = false;
    const show = () => {
      button.textContent = going ? '停止朗读' : '读给我听';
      button.setAttribute('aria-pressed', going);
    };
    const stop = () => { going = false; speechSynthesis.cancel(); show(); };
    const offer = () => {
      const voice = speechSynthesis.getVoices().find(item => /^(zh|cmn)/i.test(item.lang));
      if (!voice || button.isConnected) return;
      button.type = 'button';
      button.className = 'button read';
      show();
      button.addEventListener('click', () => {
        if (going) return stop();
        going = true;
        show();
        const parts = [...article.querySelectorAll('h1,h2,h3,p,li,dt,dd')].filter(item => !item.closest('nav,details,[hidden]') && !item.querySelector('p,li'));
        parts.forEach((part, index) => {
          const words = new SpeechSynthesisUtterance(part.textContent);
          words.voice = voice;
          words.lang = voice.lang;
          words.rate = 0.9;
          if (index === parts.length - 1) words.onend = stop;
          speechSynthesis.speak(words);
        });
      });
      article.querySelector('h1').after(button);
    };
    offer();
    speechSynthesis.addEventListener?.('voiceschanged', offer);
    addEventListener('pagehide', () => speechSynthesis.cancel());
  };

  if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
    addEventListener('load', () => navigator.serviceWorker.register(html.dataset.root + 'sw.js').catch(() => { }));
  }
})();
