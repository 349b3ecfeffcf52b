// Uploads the file of a form in chunks, where the form would send it whole: form[data-unggah="DOKUMEN"] with a field of type file.
// Each chunk carries its digest; what is lost on the way is sent again, and a page that was loaded anew goes on where it stood when the
// same file is chosen. Chunks grow while the link is quick and shrink where one is lost. At the end the form is sent with the id of the upload in place of the file. Without this script it sends the file.
(() => {
  'use strict';
  const POTONG = { awal: 256 * 1024, kecil: 64 * 1024, besar: 1024 * 1024, cepat: 1000 };
  const TERBESAR = 10 * 1024 * 1024;
  const TUNGGU = [1, 2, 4, 8, 15, 30];
  const HARI = 24 * 3600 * 1000;
  const SIMPANAN = 'teladan-unggah';
  // Digests need a page that came by https or from this very machine; elsewhere the form sends the file as it is.
  if (!window.crypto || !crypto.subtle || !window.fetch || !Blob.prototype.arrayBuffer) return;

  const heksa = (b) => [...new Uint8Array(b)].map((x) => x.toString(16).padStart(2, '0')).join('');
  const sidik = async (b) => heksa(await crypto.subtle.digest('SHA-256', b));
  const tidur = (detik) => new Promise((r) => { setTimeout(r, detik * 1000); });
  const sambung = () => new Promise((r) => {
    if (navigator.onLine !== false) { r(); return; }
    window.addEventListener('online', r, { once: true });
  });

  // Which upload belongs to which content, for a day: the page may be loaded anew in between.
  const ingat = {
    baca() {
      try {
        const semua = JSON.parse(localStorage.getItem(SIMPANAN) || '{}');
        for (const k of Object.keys(semua)) if (Date.now() - semua[k].pada > HARI) delete semua[k];
        return semua;
      } catch (e) { return {}; } // unreadable, or not allowed: every upload begins at its beginning then
    },
    tulis(semua) { try { localStorage.setItem(SIMPANAN, JSON.stringify(semua)); } catch (e) { /* as above */ } },
    cari(k) { const x = this.baca()[k]; return x && x.id; },
    simpan(k, id) { const semua = this.baca(); semua[k] = { id, pada: Date.now() }; this.tulis(semua); },
    lupa(k) { const semua = this.baca(); delete semua[k]; this.tulis(semua); }
  };

  class Ditolak extends Error {}

  const minta = async (jalur, isi, kepala, token) => {
    const henti = new AbortController();
    const batas = setTimeout(() => henti.abort(), 60000);
    try {
      const j = await fetch(jalur, {
        method: isi === undefined ? 'GET' : 'POST', body: isi, redirect: 'manual', credentials: 'same-origin', signal: henti.signal,
        headers: Object.assign({ 'X-XSRF-TOKEN': token, 'X-Simpan': 'unggah' }, kepala || {}) });
      if (j.type === 'opaqueredirect' || j.status === 401 || j.status === 403) throw new Ditolak('Sesi Anda berakhir. Muat ulang halaman ini dan masuk lagi; unggahan diteruskan dari yang sudah sampai.');
      if (j.status === 404) return { status: 404, isi: {} };
      const ada = (j.headers.get('Content-Type') || '').startsWith('application/json');
      return { status: j.status, isi: ada ? await j.json() : {} };
    } finally { clearTimeout(batas); }
  };

  // Again and again while only the link or the server is at fault.
  const ulangi = async (u, apa, gagal) => {
    for (let ke = 0; ; ke++) {
      try {
        const j = await apa();
        if (j.status < 500 || j.status === 507) return j;
        if (ke >= TUNGGU.length) throw new Ditolak(j.isi.pesan || 'Server sedang tidak dapat menerima berkas. Coba lagi beberapa menit lagi; yang sudah sampai tidak diulang.');
      } catch (e) {
        if (e instanceof Ditolak) throw e;
      }
      if (gagal) gagal();
      const detik = TUNGGU[Math.min(ke, TUNGGU.length - 1)];
      u.kata('● Sambungan terputus. Dicoba lagi sendiri; yang sudah sampai tidak diulang.', 'belum-tersimpan');
      await tidur(detik);
      await sambung();
    }
  };
  // 409 tells where the upload stands; with a sentence, that what came is not what was announced.
  const harus = (j) => {
    if (j.status >= 400 && j.status !== 404 && !(j.status === 409 && !j.isi.pesan)) throw new Ditolak(j.isi.pesan || 'Server menolak berkas ini. Muat ulang halaman, lalu coba lagi.');
    return j;
  };

  const mulai = async (u, guna, kunci, utuh) => {
    const lama = ingat.cari(kunci);
    if (lama) {
      const j = harus(await ulangi(u, () => minta('/unggahan/' + lama, undefined, null, u.token)));
      if (j.status === 200 && !j.isi.berkas) return j.isi;
      ingat.lupa(kunci);
    }
    const isian = new URLSearchParams({ guna, nama: u.berkas.name, panjang: u.berkas.size, sidik: utuh });
    const j = harus(await ulangi(u, () => minta('/unggahan', isian, null, u.token)));
    ingat.simpan(kunci, j.isi.id);
    return j.isi;
  };

  const kirim = async (u, guna) => {
    u.kata('Membaca berkas…', 'samar');
    const semua = await u.berkas.arrayBuffer();
    const utuh = await sidik(semua);
    const kunci = guna + '-' + utuh;
    let k = await mulai(u, guna, kunci, utuh);
    let besar = POTONG.awal;
    while (k.diterima < k.panjang) {
      u.maju(k.diterima, k.panjang);
      const di = k.diterima;
      const potong = async () => {
        const satu = semua.slice(di, Math.min(k.panjang, di + besar));
        const kepala = { 'Content-Type': 'application/octet-stream', 'Content-SHA-256': await sidik(satu) };
        return minta('/unggahan/' + k.id + '/' + di, satu, kepala, u.token);
      };
      const susut = () => { besar = Math.max(POTONG.kecil, besar / 2); };
      const sejak = performance.now();
      let j = await ulangi(u, potong, susut);
      if (j.status === 409 && j.isi.pesan) j = await ulangi(u, potong, susut); // broke on the way
      if (performance.now() - sejak < POTONG.cepat) besar = Math.min(POTONG.besar, besar * 2);
      if (j.status === 404) { ingat.lupa(kunci); k = await mulai(u, guna, kunci, utuh); continue; }
      k = harus(j).isi;
    }
    u.maju(k.panjang, k.panjang);
    u.kata('Berkas sampai. Server memeriksa isinya…', 'samar');
    const j = await ulangi(u, () => minta('/unggahan/' + k.id + '/selesai', new URLSearchParams(), null, u.token));
    ingat.lupa(kunci);
    if (!harus(j).isi.berkas) throw new Ditolak('Berkas belum sampai utuh. Tekan Unggah sekali lagi; yang sudah sampai tidak diulang.');
    return j.isi.berkas;
  };

  const ukuran = (n) => (n / 1048576).toFixed(1).replace('.', ',') + ' MB';

  const unggahan = (form, bidang) => {
    const wadah = form.querySelector('[data-maju]');
    const bilah = wadah.querySelector('progress');
    const kata = wadah.querySelector('[data-kata]');
    wadah.hidden = false;
    return {
      berkas: bidang.files[0],
      token: form.querySelector('input[name="_csrf"]').value,
      kata(teks, jenis) { kata.className = jenis; kata.textContent = teks; },
      maju(n, semua) {
        bilah.value = Math.round(n * 100 / semua);
        this.kata(Math.round(n * 100 / semua) + ' % · ' + ukuran(n) + ' dari ' + ukuran(semua), 'samar');
      }
    };
  };

  const tukar = (form, bidang, id) => {
    const isian = document.createElement('input');
    isian.type = 'hidden'; isian.name = 'diunggah'; isian.value = id;
    form.append(isian);
    bidang.disabled = true;
  };

  document.addEventListener('submit', async (e) => {
    const form = e.target;
    if (!form.matches('form[data-unggah]') || form.dataset.siap) return;
    const bidang = form.querySelector('input[type="file"]');
    if (!bidang.files.length) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    if (form.dataset.jalan) return;
    const tombol = form.querySelector('button[type="submit"]');
    const u = unggahan(form, bidang);
    if (u.berkas.size > TERBESAR) { u.kata('✕ Berkas ' + ukuran(u.berkas.size) + ' lebih besar dari 10 MB. Perkecil dahulu, lalu unggah lagi.', 'pesan-galat'); return; }
    form.dataset.jalan = 'ya';
    bidang.setAttribute('aria-busy', 'true');
    tombol.disabled = true;
    try {
      tukar(form, bidang, await kirim(u, form.dataset.unggah));
      form.dataset.siap = 'ya';
      tombol.disabled = false;
      if (form.requestSubmit) form.requestSubmit(tombol); else tombol.click();
    } catch (salah) {
      u.kata('✕ ' + (salah instanceof Ditolak ? salah.message : 'Berkas tidak terbaca dari perangkat ini. Pilih sekali lagi.'), 'pesan-galat');
      tombol.disabled = false;
    }
    delete form.dataset.jalan;
    bidang.removeAttribute('aria-busy');
  }, true);
  // Back by the back button: the file field is off and the upload is used up.
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-unggah][data-siap]').forEach((f) => {
    delete f.dataset.siap;
    f.querySelectorAll('input[name="diunggah"]').forEach((x) => x.remove());
    f.querySelector('input[type="file"]').disabled = false;
  }));
})();
