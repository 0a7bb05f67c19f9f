// The preview's part of every page: brings in what changed without a jump, and shows what is wrong until it is mended.
(() => {
  'use strict';
  const me = document.currentScript;
  const words = JSON.parse(me.dataset.words);
  const place = location.pathname + location.search;
  const note = 'kit-preview-scroll';
  let key = me.dataset.key;
  let base = null;
  let open = true;
  let latest = null;
  let asked = 0;
  let answered = 0;

  const kept = JSON.parse(sessionStorage.getItem(note) || 'null');
  sessionStorage.removeItem(note);
  if (kept && kept.place === place) addEventListener('load', () => scrollTo(kept.x, kept.y));

  function reload() {
    sessionStorage.setItem(note, JSON.stringify({ place, x: scrollX, y: scrollY }));
    location.reload();
  }

  // ---- the page itself

  async function look() {
    const mine = ++asked;
    let page;
    try {
      page = new DOMParser().parseFromString(await (await fetch(location.href, { cache: 'no-store' })).text(), 'text/html');
    } catch {
      return; // The preview has stopped; the next news comes when it runs again.
    }
    // A slow answer may come after a newer one, which says more.
    if (mine < answered) return;
    answered = mine;
    const tag = page.querySelector('script[data-kit-preview]');
    const fresh = tag?.dataset.key;
    if (fresh === key) {
      base ??= page;
      return;
    }
    if (!base || !mend(document.body, base.body, page.body)) return reload();
    document.title = page.title;
    key = fresh;
    base = page;
    Object.assign(me.dataset, tag.dataset);
    show(latest);
    document.dispatchEvent(new CustomEvent('kit-preview-changed'));
  }

  const lively = 'script, button, input, select, textarea, form, dialog';
  const isLively = (node) => node.nodeType === 1 && (node.matches(lively) || node.querySelector(lively));

  // Turns `live` from what was served before into what is served now, touching only what differs.
  // False when that cannot be done safely: a script of the page has changed the same part, or must run again.
  function mend(live, was, now) {
    for (const { name, value } of now.attributes) if (was.getAttribute(name) !== value) live.setAttribute(name, value);
    for (const { name } of was.attributes) if (!now.hasAttribute(name)) live.removeAttribute(name);
    const before = [...was.childNodes];
    const after = [...now.childNodes];
    let head = 0;
    while (head < before.length && head < after.length && before[head].isEqualNode(after[head])) head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail).isEqualNode(after.at(-1 - tail))) tail++;
    if (head + tail === before.length && before.length === after.length) return true;
    if (live.childNodes.length !== before.length) return false;
    const lives = [...live.childNodes];
    const end = lives[before.length - tail] ?? null;
    for (let i = head; i < Math.max(before.length, after.length) - tail; i++) {
      const old = i < before.length - tail ? before[i] : null;
      const fresh = i < after.length - tail ? after[i] : null;
      const here = old && lives[i];
      if (old && (old.nodeName !== here.nodeName)) return false;
      if (old && fresh && old.nodeName === fresh.nodeName) {
        if (fresh.nodeType === 1 ? !mend(here, old, fresh) : false) return false;
        if (fresh.nodeType !== 1 && old.data !== fresh.data) here.data = fresh.data;
        continue;
      }
      if ((old && isLively(old)) || (fresh && isLively(fresh))) return false;
      if (fresh) live.insertBefore(document.importNode(fresh, true), here ?? end);
      if (old) here.remove();
    }
    return true;
  }

  // ---- what is wrong

  const host = document.createElement('div');
  host.id = 'kit-preview';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/_kit/preview.css';
  const bar = document.createElement('nav');
  const panel = document.createElement('section');
  root.append(sheet, panel, bar);
  document.documentElement.append(host);

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  }

  function finding({ severity, id, place: where, href, message, line, column, length, hint }) {
    const item = element('li', '', { class: severity });
    const top = document.createElement('p');
    top.append(href ? element('a', where, { href, title: words.editor }) : element('b', where), ' ', element('code', id));
    item.append(top, element('p', message, { class: 'message' }));
    if (line) {
      const shown = element('pre', line.slice(0, column - 1));
      shown.append(element('mark', line.slice(column - 1, column - 1 + Math.max(length, 1))), line.slice(column - 1 + Math.max(length, 1)));
      item.append(shown);
    }
    if (hint) item.append(element('p', words.hint + hint, { class: 'hint' }));
    return item;
  }

  function show(news) {
    latest = news;
    const wrong = news.errors > 0;
    panel.hidden = !(open && (wrong || panel.dataset.asked));
    panel.className = wrong ? 'wrong' : 'noted';
    panel.setAttribute('role', wrong ? 'alert' : 'status');
    const list = document.createElement('ol');
    list.append(...news.findings.map(finding));
    const close = element('button', words.close, { type: 'button' });
    close.onclick = () => { open = false; delete panel.dataset.asked; show(latest); };
    const top = document.createElement('header');
    top.append(element('h1', wrong ? words.wrong.replace('#', news.errors) : words.noted.replace('#', news.warnings)), close);
    panel.replaceChildren(top, list);
    if (news.more > 0) panel.append(element('p', words.more.replace('#', news.more)));

    const parts = [element('a', words.preview, { href: '/_kit/' })];
    if (me.dataset.gallery) parts.push(element('a', words.pieces.replace('#', me.dataset.pieces), { href: me.dataset.gallery }));
    if (news.errors + news.warnings > 0) {
      const text = wrong ? words.errors.replace('#', news.errors) : words.warnings.replace('#', news.warnings);
      const button = element('button', text, { type: 'button', class: wrong ? 'wrong' : 'noted' });
      button.onclick = () => { open = true; panel.dataset.asked = 'yes'; show(latest); };
      parts.push(button);
    }
    bar.replaceChildren(...parts);
  }

  const feed = new EventSource('/_kit/events');
  feed.onmessage = (event) => {
    const news = JSON.parse(event.data);
    // A new mistake opens the panel again; the same one stays as the reader left it.
    if (latest && news.errors > latest.errors) open = true;
    if (news.errors === 0) open = true;
    show(news);
    look();
  };
})();
