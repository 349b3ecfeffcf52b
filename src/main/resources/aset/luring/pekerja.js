// Service worker. Keeps static files and the one page for work without a signal; never a page with the data of anybody: those are
// fetched from the server each time, and where there is no signal the page for the classroom stands in for them.
'use strict';
const NAMA = 'teladan-' + 'SIDIK';
const ASET = ['ASET'];
const KELAS = '/luring';

self.addEventListener('install', (e) => {
  e.waitUntil((async () => {
    const simpanan = await caches.open(NAMA);
    await simpanan.addAll(ASET.map((a) => new Request(a, { credentials: 'omit', cache: a === KELAS ? 'reload' : 'default' })));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', (e) => {
  e.waitUntil((async () => {
    for (const nama of await caches.keys()) if (nama.startsWith('teladan-') && nama !== NAMA) await caches.delete(nama);
    await self.clients.claim();
  })());
});

// The page for the classroom comes from here also where there is a signal: it and its scripts are of one version, together.
const kelas = async () => (await caches.match(KELAS)) || fetch(KELAS);
const halaman = async (minta) => {
  try { return await fetch(minta); } catch (gagal) {
    const h = await caches.match(KELAS);
    if (h) return h;
    throw gagal;
  }
};

self.addEventListener('fetch', (e) => {
  const minta = e.request;
  const url = new URL(minta.url);
  if (minta.method !== 'GET' || url.origin !== self.location.origin) return;
  if (minta.mode === 'navigate') {
    e.respondWith(url.pathname === KELAS ? kelas() : halaman(minta));
  } else if (url.pathname.startsWith('/aset/')) {
    e.respondWith((async () => (await caches.match(minta.url)) || fetch(minta))());
  }
});
