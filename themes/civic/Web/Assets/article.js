// What a text page offers beside its text: a copy of what is worth forwarding, and reading aloud.
(() => {
  for (const text of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = '复制';
    button.addEventListener('click', () => navigator.clipboard.writeText(text.textContent).then(() => { button.textContent = '已复制'; }, () => { }));
    text.after(button);
  }

  // Reading aloud is offered only where the device has a Chinese voice.
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
})();
