// What is kept on the device for work without a signal, encrypted (docs/keputusan/029-luring.md). window.Luring is shared by the files
// of this folder. A database "luring-perangkat" holds the number of the device and the key of the one person who is signed in, which
// scripts can use but not read; a database for each person, named by what stands for him, holds only ciphertext.
(() => {
  'use strict';
  const L = window.Luring = {};
  const PERANGKAT = 'luring-perangkat';
  const LACI = ['bekal', 'draf', 'foto'];
  L.bisa = !!(window.isSecureContext && window.crypto && crypto.subtle && window.indexedDB && navigator.locks);
  const saluran = window.BroadcastChannel ? new BroadcastChannel('luring') : null;
  const pendengar = [];
  L.dengar = (apa) => pendengar.push(apa);
  L.siar = (apa) => { if (saluran) saluran.postMessage(apa); };
  if (saluran) saluran.onmessage = (e) => pendengar.forEach((f) => f(e.data));

  const tunggu = (minta) => new Promise((ya, tidak) => {
    minta.onsuccess = () => ya(minta.result);
    minta.onerror = () => tidak(minta.error);
  });
  const terbuka = new Map();
  const buka = (nama, laci) => {
    if (!terbuka.has(nama)) {
      const p = indexedDB.open(nama, 1);
      p.onupgradeneeded = () => laci.forEach((l) => p.result.createObjectStore(l));
      terbuka.set(nama, tunggu(p).then((db) => {
        const lepas = () => { terbuka.delete(nama); db.close(); };
        db.onversionchange = lepas;
        db.onclose = () => terbuka.delete(nama);
        return db;
      }, (e) => { terbuka.delete(nama); throw e; }));
    }
    return terbuka.get(nama);
  };
  // Resolves when it is on the disk: a phone may lose its battery the next moment.
  const tulis = async (nama, laci, kerja) => {
    const db = await buka(nama, nama === PERANGKAT ? ['nilai'] : LACI);
    return new Promise((ya, tidak) => {
      const t = db.transaction(laci, 'readwrite', { durability: 'strict' });
      t.oncomplete = ya;
      t.onabort = t.onerror = () => tidak(t.error);
      kerja(t.objectStore(laci));
    });
  };
  const baca = async (nama, laci, kerja) => {
    const db = await buka(nama, nama === PERANGKAT ? ['nilai'] : LACI);
    return tunggu(kerja(db.transaction(laci).objectStore(laci)));
  };
  const nilai = (k) => baca(PERANGKAT, 'nilai', (s) => s.get(k));
  L.tandai = (k, v) => tulis(PERANGKAT, 'nilai', (s) => (v === undefined ? s.delete(k) : s.put(v, k)));
  L.tanda = nilai;

  L.uuid7 = () => {
    const b = crypto.getRandomValues(new Uint8Array(16));
    let kini = Date.now();
    for (let i = 5; i >= 0; i--) { b[i] = kini % 256; kini = Math.floor(kini / 256); }
    b[6] = (b[6] & 15) | 112;
    b[8] = (b[8] & 63) | 128;
    const h = [...b].map((x) => x.toString(16).padStart(2, '0')).join('');
    return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
  };
  L.perangkat = () => navigator.locks.request('luring-perangkat', async () => {
    let id = await nilai('perangkat');
    if (!id) { id = L.uuid7(); await L.tandai('perangkat', id); }
    return id;
  });

  // The key: kept while the session may last, as far as the device knows; gone at sign-out, at a 401, and when its time is over.
  // sampai is told by the clock of this device.
  let ingat = null;
  L.pasangKunci = async (orang, b64, sampai) => {
    const isi = Uint8Array.from(atob(b64), (c) => c.charCodeAt(0));
    const kunci = await crypto.subtle.importKey('raw', isi, 'AES-GCM', false, ['encrypt', 'decrypt']);
    await L.tandai('kunci', { orang, kunci, sampai });
    await L.tandai('ada:' + orang, true);
    ingat = { orang, kunci, sampai };
    return ingat;
  };
  L.kunci = async () => {
    const k = ingat || (await nilai('kunci'));
    if (!k) return null;
    if (Date.now() >= k.sampai) { await L.hapusKunci(); return null; }
    ingat = k;
    return k;
  };
  L.hapusKunci = async () => {
    ingat = null;
    if (L.bisa && (await nilai('kunci'))) { await L.tandai('kunci'); L.siar('terkunci'); }
  };
  L.dengar((apa) => { if (apa === 'terkunci') ingat = null; });

  const teks = new TextEncoder();
  // Where a record stands is part of what is sealed: none can be put in the place of another.
  const letak = (laci, k) => teks.encode(laci + '/' + k);
  // The drawers of one person. Whoever began to write may finish it, also while the key is being taken away.
  L.gudang = (k) => {
    const nama = 'luring-' + k.orang;
    const segel = async (laci, id, isi) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, isi: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: letak(laci, id) }, k.kunci, isi) };
    };
    const lepas = async (laci, id, r) => new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: r.iv, additionalData: letak(laci, id) }, k.kunci, r.isi));
    const g = {
      orang: k.orang,
      async taruh(laci, id, v) {
        const r = await segel(laci, id, v instanceof Uint8Array ? v : teks.encode(JSON.stringify(v)));
        await tulis(nama, laci, (s) => s.put(r, id));
      },
      async bita(laci, id) {
        const r = await baca(nama, laci, (s) => s.get(id));
        return r ? lepas(laci, id, r) : null;
      },
      async ambil(laci, id) {
        const b = await g.bita(laci, id);
        return b ? JSON.parse(new TextDecoder().decode(b)) : null;
      },
      buang: (laci, id) => tulis(nama, laci, (s) => s.delete(id)),
      kunciLaci: (laci) => baca(nama, laci, (s) => s.getAllKeys()),
      async semua(laci) {
        const hasil = [];
        g.rusak = 0;
        for (const id of await g.kunciLaci(laci)) {
          // Sealed with a key that the server no longer has: it stays, is counted, and hinders nothing else.
          const v = await g.ambil(laci, id).catch(() => { g.rusak += 1; return null; });
          if (v) hasil.push(v);
        }
        return hasil;
      },
      // One writer at a time, of all tabs: what the page and what the sender change goes into the same record.
      ubah: (id, kerja) => navigator.locks.request('luring-tulis-' + k.orang, async () => {
        const d = (await g.ambil('draf', id)) || L.drafBaru(id);
        kerja(d);
        await g.taruh('draf', id, d);
        return d;
      }),
    };
    return g;
  };

  // The digest that the server makes too: over key, length in UTF-16 units and text, each followed by a line feed, in order of the keys.
  L.sidik = async (peta) => {
    const b = Object.keys(peta).sort().map((k) => k + '\n' + peta[k].length + '\n' + peta[k] + '\n').join('');
    const h = await crypto.subtle.digest('SHA-256', teks.encode(b));
    return [...new Uint8Array(h)].map((x) => x.toString(16).padStart(2, '0')).join('');
  };
  // Characters that a database cannot keep, or that have no form as bytes.
  L.bersih = (t) => t.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '').replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1');
})();
