// Pages come from the network while there is one, else from what was stored on an earlier visit.
const name = 'site-' + version;
const most = 120;

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(caches.open(name).then(store => Promise.all(core.map(path => store.add(path).catch(() => { })))));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys().then(names => Promise.all(names.filter(item => item !== name).map(item => caches.delete(item)))).then(() => self.clients.claim()));
});

const keep = async (request, answer) => {
  const store = await caches.open(name);
  await store.put(request, answer);
  const keys = await store.keys();
  // The oldest go first, the core stays: it was stored first and is skipped.
  for (const key of keys.slice(core.length, Math.max(core.length, keys.length - most))) await store.delete(key);
};

self.addEventListener('fetch', event => {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin || address.pathname.includes('/artwork/') || address.pathname.endsWith('.zip')) return;
  event.respondWith(fetch(request).then(answer => {
    if (answer.ok && answer.type === 'basic') event.waitUntil(keep(request, answer.clone()));
    return answer;
  }).catch(async () => {
    const stored = await caches.match(request, { ignoreSearch: true });
    if (stored) return stored;
    if (request.mode === 'navigate') return await caches.match('./') ?? Response.error();
    return Response.error();
  }));
});
