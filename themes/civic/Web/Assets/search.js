// Search without a server: loads the index files of the query's own terms, then the texts of the results shown.
(() => {
  const root = document.documentElement.dataset.root;
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const form = document.querySelector('[data-search]');
  const box = form.querySelector('input');
  const status = document.querySelector('[data-status]');
  const list = document.querySelector('[data-results]');
  const more = document.querySelector('[data-more]');
  const suggestions = document.querySelector('[data-suggestions]');
  const loads = new Map(), shards = new Map(), texts = new Map();
  let settings, run = 0;

  // The index files are scripts that call these: scripts load from a disk too, where fetching is forbidden.
  self.ckSearch = value => { settings = value; };
  self.ckShard = (number, text) => shards.set(number, new Map(text.split('\n').map(line => [line.slice(0, line.indexOf('\t')), line.split('\t').slice(1)])));
  self.ckDocuments = (number, items) => texts.set(number, items);
  const load = path => {
    if (!loads.has(path)) loads.set(path, new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = root + 'search/' + path + '.js';
      script.onload = done;
      script.onerror = () => { loads.delete(path); failed(); };
      document.head.append(script);
    }));
    return loads.get(path);
  };

  // The same cuts as the index was made with.
  const han = c => /[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]/.test(c);
  const fold = text => [...text.split('')].map(c => c >= '\uff01' && c <= '\uff5e' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c).join('').toLowerCase();
  const cut = text => {
    const terms = [];
    let word = '', run = '';
    const flush = () => {
      if (word) terms.push(word.slice(0, 24));
      if (run.length === 1) terms.push(run);
      for (let i = 0; i + 1 < run.length; i++) terms.push(run.slice(i, i + 2));
      word = run = '';
    };
    for (const c of fold(text).split('')) {
      if (han(c)) { if (word) flush(); run += c; }
      else if (/[\p{L}\p{Nd}\p{Mn}\p{Mc}]/u.test(c)) { if (run) flush(); word += c; }
      else flush();
    }
    flush();
    const all = [...new Set(terms)];
    // Six terms, spread over a long query, find the same and load less.
    return all.length <= 6 ? all : [0, 1, 2, 3, 4, 5].map(at => all[Math.round(at * (all.length - 1) / 5)]);
  };
  const shardOf = term => {
    let hash = 0;
    for (let i = 0; i < term.length; i++) hash = (Math.imul(hash, 31) + term.charCodeAt(i)) >>> 0;
    return hash & (settings.shards - 1);
  };
  const decode = code => {
    const found = [];
    if (!code) return found;
    if (code[0] === '!') {
      for (let i = 1; i < code.length; i++) {
        const six = digits.indexOf(code[i]);
        for (let bit = 0; bit < 6; bit++) if (six >> bit & 1) found.push((i - 1) * 6 + bit);
      }
      return found;
    }
    let gap = 0, shift = 0, last = -1;
    for (const c of code) {
      const digit = digits.indexOf(c);
      gap |= (digit & 31) << shift;
      if (digit & 32) { shift += 5; continue; }
      last += gap + 1;
      found.push(last);
      gap = shift = 0;
    }
    return found;
  };

  // Words close to what was typed: same length with one character changed, or one more or less.
  const close = query => settings.words.filter(word => {
    if (word === query || Math.abs(word.length - query.length) > 1 || word.length < 2) return false;
    let start = 0, end = 0;
    while (start < Math.min(word.length, query.length) && word[start] === query[start]) start++;
    while (end < Math.min(word.length, query.length) - start && word[word.length - 1 - end] === query[query.length - 1 - end]) end++;
    return start + end > 0 && Math.max(word.length, query.length) - start - end <= 1;
  }).slice(0, 5);

  const mark = (text, words) => {
    const line = document.createDocumentFragment();
    const low = fold(text);
    let at = 0;
    while (at < text.length) {
      let next = -1, size = 0;
      for (const word of words) {
        const found = low.indexOf(word, at);
        if (found >= 0 && (next < 0 || found < next || found === next && word.length > size)) { next = found; size = word.length; }
      }
      if (next < 0) break;
      line.append(text.slice(at, next));
      const hit = document.createElement('mark');
      hit.textContent = text.slice(next, next + size);
      line.append(hit);
      at = next + size;
    }
    line.append(text.slice(at));
    return line;
  };
  const element = (name, className, content) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(content);
    return made;
  };

  const search = async query => {
    const mine = ++run;
    list.textContent = '';
    more.hidden = true;
    suggestions.hidden = false;
    status.textContent = '';
    if (!query) return;
    status.textContent = '正在找……';
    const terms = cut(query);
    try {
      if (!settings) await load('settings');
      await Promise.all([...new Set(terms.map(shardOf))].map(number => load('i/' + number)));
    } catch {
      if (mine === run) { status.textContent = '搜索没有连上，请检查网络后再试。'; last = null; }
      return;
    }
    if (mine !== run) return;
    const all = new Map(), titles = new Map();
    for (const term of terms) {
      const [inAll, inTitle] = shards.get(shardOf(term)).get(term) ?? [];
      for (const item of decode(inAll)) all.set(item, (all.get(item) ?? 0) + 1);
      for (const item of decode(inTitle)) titles.set(item, (titles.get(item) ?? 0) + 1);
    }
    let found = [...all.keys()].filter(item => all.get(item) === terms.length);
    const near = found.length === 0;
    const wanted = close(fold(query));
    // With a likely slip of the hand, half-fitting results would only distract.
    if (near && !wanted.length) found = [...all.keys()].filter(item => all.get(item) * 2 > terms.length);
    const rank = item => (titles.get(item) ?? 0) * 4 + all.get(item) * 2;
    found.sort((a, b) => rank(b) - rank(a) || (a < settings.first) < (b < settings.first) || ((a < settings.first) !== (b < settings.first) ? (a < settings.first ? -1 : 1) : a < settings.first ? a - b : b - a));
    if (!found.length) return empty(query, wanted);
    status.textContent = near ? `没有完全一样的，下面${found.length}条比较接近` : `找到${found.length}条`;
    const words = [...new Set(fold(query).split(/[\s,，。、]+/).filter(Boolean).concat(terms))].sort((a, b) => b.length - a.length);
    await show(found, 0, words, query, mine);
    suggestions.hidden = true;
  };

  const show = async (found, from, words, query, mine) => {
    const page = found.slice(from, from + 10);
    const blockOf = item => Math.floor(item / settings.block);
    try {
      await Promise.all([...new Set(page.map(blockOf))].map(number => load('d/' + number)));
    } catch {
      if (mine === run) status.textContent = '搜索没有连上，请检查网络后再试。';
      return;
    }
    if (mine !== run) return;
    for (const item of page) {
      const [title, route, kind, summary] = texts.get(blockOf(item))[item % settings.block];
      const link = element('a', 'result', element('span', 'result-title', mark(title, words)));
      link.href = root + route + (route.endsWith('/') ? document.documentElement.dataset.index : '');
      link.append(element('span', 'result-kind', kind));
      const text = element('span', 'result-text', mark(summary, words));
      link.append(text);
      // Found in the body only: say so, since neither title nor summary can show it.
      if (!link.querySelector('mark')) text.append(' 正文提到“', element('mark', '', query), '”。');
      const entry = document.createElement('li');
      entry.append(link);
      list.append(entry);
    }
    more.hidden = from + 10 >= found.length;
    more.onclick = () => {
      const next = list.children.length;
      show(found, from + 10, words, query, mine).then(() => list.children[next]?.firstChild.focus());
    };
  };

  const empty = (query, wanted) => {
    status.textContent = `没有找到“${query}”。`;
    if (wanted.length) {
      status.append('您要找的是不是：');
      for (const word of wanted) {
        const button = element('button', 'chip', word);
        button.type = 'button';
        button.addEventListener('click', () => { box.value = word; go(); });
        status.append(button);
      }
    } else status.append('换一个短一些的词试试，比如“刷单”“验证码”，或者从下面找。拿不准的事，拨打96110问一问。');
  };

  const go = () => {
    const query = box.value.trim();
    if (query === last) return;
    last = query;
    if (location.protocol !== 'file:') history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    search(query);
  };
  let timer, last;
  box.addEventListener('input', event => { if (event.isComposing) return; clearTimeout(timer); timer = setTimeout(go, 250); });
  box.addEventListener('compositionend', () => { clearTimeout(timer); timer = setTimeout(go, 250); });
  form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); go(); });
  form.hidden = false;
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  box.focus();
  last = box.value.trim();
  search(last);
})();
