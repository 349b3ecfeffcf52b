// The page for the classroom: prepares the observations while there is a signal, lists them, and opens one.
(() => {
  'use strict';
  const L = window.Luring;
  const { el, kartu, tombol } = L;
  const isi = document.getElementById('isi');
  const SIMPAN_LAMA = 7 * 24 * 3600 * 1000;
  const RPP_TERBESAR = 10 * 1024 * 1024;
  const TUNGGU_PEKERJA = 30000;
  let lepasBuka = null;
  let nomor = 0;
  // What of an observation changes its page when it is sent; else nothing is drawn anew under the hands of somebody who works.
  const rupa = (d) => [!!d.selesai, !!d.bentrok, !!d.ditolak, d.kumpulkan].join();
  let terlihat = '';
  // What was just done; said until another page is opened.
  let pesan = '';

  const tampil = (judul, ...simpul) => {
    document.title = judul + ' · Teladan';
    isi.replaceChildren(...simpul.flat(Infinity).filter(Boolean));
  };
  // Who signed out without a signal is first signed out at the server, too.
  const tautanMasuk = (keluar) => (keluar ? '/' : '/masuk?lanjut=' + encodeURIComponent('/luring' + location.hash));

  const takBisa = () => tampil('Luring', kartu(null, el('h1', {}, 'Luring'),
    el('p', {}, 'Peramban ini tidak dapat menyimpan pekerjaan dengan aman di alamat ini. Bekerja tanpa sinyal memerlukan alamat https dan peramban terbaru; hubungi admin dinas Anda.'),
    el('p', {}, el('a', { href: '/observasi' }, 'Isi observasi selagi ada sinyal'))));

  const luarLuring = () => (location.pathname === '/luring' ? null : el('section', { class: 'kartu giliran' },
    el('h1', {}, 'Tidak ada sinyal'),
    el('p', {}, 'Halaman ini memerlukan sambungan ke server dan belum dapat dibuka. Yang baru Anda kirim dari formulir mungkin belum tersimpan: tombol Kembali biasanya masih menampilkan isiannya.'),
    el('p', {}, 'Tanpa sinyal Anda dapat mengisi observasi yang sudah disiapkan di perangkat ini.'),
    el('p', { class: 'tombol' }, tombol('Coba lagi', () => location.reload()), el('a', { role: 'button', class: 'outline', href: '/luring' }, 'Ke observasi luring'))));

  const terkunci = async () => {
    const keluar = await L.tanda('keluar');
    tampil('Luring', luarLuring(), kartu(null, luarLuring() ? el('h2', {}, 'Luring') : el('h1', {}, 'Luring'),
    el('p', {}, 'Masuk dahulu untuk membuka pekerjaan Anda di perangkat ini. Yang sudah Anda tulis tetap tersimpan, terkunci, dan hanya dapat dibuka dengan akun Anda.'),
    el('p', { class: 'tombol' }, el('a', { role: 'button', href: tautanMasuk(keluar) }, 'Masuk'))));
    document.body.dataset.tampil = 'terkunci';
  };

  // Whether it is here; one that cannot be taken along holds up nothing else.
  const bawaRpp = async (g, id) => {
    if ((await g.kunciLaci('foto')).includes(id)) return true;
    try {
      const j = await L.minta('/berkas/' + id);
      if (!j.ok || Number(j.headers.get('Content-Length')) > RPP_TERBESAR) return false;
      await g.taruh('foto', id, new Uint8Array(await j.arrayBuffer()));
      return true;
    } catch (gagal) { console.warn(gagal); return false; }
  };

  // Nothing is ready before this page itself is kept on the device.
  const simpanHalaman = async () => {
    if (!navigator.serviceWorker) throw new Error('service worker');
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await Promise.race([navigator.serviceWorker.ready,
      new Promise((_, gagal) => setTimeout(() => gagal(new Error('service worker')), TUNGGU_PEKERJA))]);
  };

  // What is new from the server comes beside what is here; what has not been sent yet is left as it is.
  const siapkan = async () => {
    await L.kirimSekarang();
    const sesi = await L.sesi(true);
    if (!sesi) { await terkunci(); return; }
    await simpanHalaman();
    const g = L.gudang(sesi.pegang);
    const j = await L.minta('/luring/bekal');
    if (!j.ok) throw new Error('bekal ' + j.status);
    const { observasi } = await j.json();
    const kini = Date.now();
    for (const b of observasi) {
      await g.ubah(b.siklus, (d) => {
        if (L.belumTeks(d) || d.ketik) return;
        d.isi = b.isi;
        d.dasar = b.dasar;
        d.naskah = b.naskah;
        d.selesai = null;
      });
      const bawaan = { ...b, disiapkan: kini, rppAda: [] };
      await g.taruh('bekal', b.siklus, bawaan);
      for (const id of b.rpp) if (await bawaRpp(g, id)) bawaan.rppAda.push(id);
      if (bawaan.rppAda.length) await g.taruh('bekal', b.siklus, bawaan);
    }
    const baru = new Set(observasi.map((b) => b.siklus));
    for (const d of await g.semua('draf')) {
      if (!baru.has(d.siklus) && !L.belum(d) && !d.ketik && kini - d.sejak > SIMPAN_LAMA) await L.lupakan(g, d.siklus);
    }
    await L.tandai('siap:' + sesi.orang, kini);
    if (navigator.storage && navigator.storage.persist) await navigator.storage.persist().catch(() => false);
    await gambar('✓ ' + observasi.length + ' observasi siap dipakai tanpa sinyal.');
  };
  const tekanSiapkan = async (e) => {
    e.target.setAttribute('aria-busy', 'true');
    e.target.disabled = true;
    try { await siapkan(); } catch (gagal) {
      console.warn(gagal);
      await gambar('● Belum dapat disiapkan: tidak ada sinyal, atau server sedang tidak menjawab. Coba lagi selagi ada sinyal.');
    }
  };

  const butir = (b, d) => {
    const [kelas, kata] = L.keadaan(d);
    return el('li', { class: 'butir' }, el('div', {}, el('a', { href: '/luring#' + b.siklus }, b.nama),
      el('p', { class: 'samar' }, [b.tempat, b.jadwal].filter(Boolean).join(' · '))), el('span', { class: 'label ' + kelas }, kata));
  };
  const daftar = async (k, kabar) => {
    const g = L.gudang(k);
    const bekal = (await g.semua('bekal')).sort((a, b) => (a.mulai || '9').localeCompare(b.mulai || '9') || a.nama.localeCompare(b.nama));
    const draf = new Map((await g.semua('draf')).map((d) => [d.siklus, d]));
    const siap = await L.tanda('siap:' + k.orang);
    const belum = [...draf.values()].filter(L.belum).length;
    return [luarLuring(), el(luarLuring() ? 'h2' : 'h1', {}, 'Siapkan untuk luring'),
      kabar ? el('p', { class: kabar.startsWith('✓') ? 'kabar' : 'luring', role: 'status' }, kabar) : null,
      kartu(null, el('p', {}, 'Buka halaman ini selagi ada sinyal, lalu tekan tombolnya. Di kelas, semuanya dapat diisi tanpa sinyal dan terkirim sendiri sesudahnya.'),
        el('p', { class: 'samar', data: { siap: siap || '' } }, siap ? 'Disiapkan ' + L.hariJam(siap) + '. Dapat dibuka tanpa sinyal sampai ' + L.hariJam(k.sampai) + '.' : 'Belum disiapkan di perangkat ini.'),
        el('p', { class: 'tombol' }, tombol('Siapkan untuk kelas hari ini', tekanSiapkan),
          belum ? tombol('Kirim sekarang', () => L.kirimSekarang(), 'outline') : null)),
      g.rusak ? el('p', { class: 'luring' }, '● ' + g.rusak + ' catatan lama di perangkat ini tidak dapat dibuka lagi: kuncinya sudah tidak ada di server.') : null,
      kartu('Observasi di perangkat ini', bekal.length ? el('ul', {}, bekal.map((b) => butir(b, draf.get(b.siklus))))
        : el('p', { class: 'samar' }, siap ? 'Tidak ada observasi yang perlu Anda isi.' : 'Belum ada. Tekan tombol di atas selagi ada sinyal.')),
      kartu(null, el('p', {}, el('a', { href: '/luring/tanda-terima' }, 'Tanda terima'), ' · ', el('a', { href: '/observasi' }, 'Observasi'))),
      el('p', { class: 'tombol' }, tombol('Keluar dari perangkat ini', async () => { await L.keluar(); location.href = '/'; }, 'outline secondary'))];
  };

  // Two tabs would write over each other: the second one says so and opens nothing.
  const pegang = (id) => new Promise((ya) => {
    navigator.locks.request('luring-buka-' + id, { ifAvailable: true }, (kunci) => {
      if (!kunci) { ya(false); return null; }
      ya(true);
      return new Promise((lepas) => { lepasBuka = lepas; });
    });
  });
  const satu = async (k, id) => {
    const g = L.gudang(k);
    const b = await g.ambil('bekal', id).catch(() => null);
    if (!b) return null;
    if (!lepasBuka && !(await pegang(id))) {
      return [kartu(null, el('h1', {}, b.nama), el('p', {}, 'Observasi ini sedang terbuka di tab lain. Lanjutkan di sana, atau tutup tab itu lalu muat ulang.'),
        el('p', { class: 'tombol' }, tombol('Muat ulang', () => location.reload()), el('a', { href: '/luring' }, 'Semua observasi')))];
    }
    await L.tertulis;
    const d = (await g.ambil('draf', id)) || L.drafBaru(id);
    terlihat = rupa(d);
    return L.halamanKelas(g, b, d, () => gambar());
  };

  const gambar = async (kabar) => {
    const ini = ++nomor;
    if (kabar) pesan = kabar;
    if (!L.bisa) { takBisa(); return; }
    let k = await L.kunci();
    if (!k && navigator.onLine) {
      // Signed in at the server, but this device has no key yet or no longer.
      const s = await L.sesi(true).catch(() => null);
      k = s && s.pegang;
    }
    if (ini !== nomor) return;
    if (!k) { await terkunci(); return; }
    const id = location.pathname === '/luring' ? location.hash.slice(1) : '';
    const halaman = (id && (await satu(k, id))) || (await daftar(k, pesan));
    if (ini !== nomor) return;
    tampil('Luring', halaman);
    document.body.dataset.tampil = id || 'daftar';
  };
  const pindah = () => {
    pesan = '';
    if (lepasBuka) { lepasBuka(); lepasBuka = null; }
    gambar().then(() => { isi.focus(); window.scrollTo(0, 0); });
  };
  window.addEventListener('hashchange', pindah);
  const sesudahKirim = async () => {
    const id = location.hash.slice(1);
    const k = await L.kunci();
    const d = id && k ? await L.gudang(k).ambil('draf', id) : null;
    if (!d || rupa(d) !== terlihat) gambar();
    else if (L.fotoBerubah) L.fotoBerubah(d);
  };
  L.dengar((apa) => { if (apa === 'terkunci') gambar(); else sesudahKirim(); });
  document.addEventListener('luring:kirim', (e) => { if (e.detail === 'sesi') gambar(); else sesudahKirim(); });
  gambar().then(async () => { if (L.bisa && (await L.kunci())) L.kirimSekarang(); });
})();
