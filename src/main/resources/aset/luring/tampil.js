// Small helpers with which the page for the classroom draws itself.
(() => {
  'use strict';
  const L = window.Luring;
  // A simpul with attributes and children; an attribute that begins with "on" is a listener, null is left out.
  L.el = (nama, sifat, ...anak) => {
    const s = document.createElement(nama);
    for (const [k, v] of Object.entries(sifat || {})) {
      if (v === null || v === undefined || v === false) continue;
      if (k.startsWith('on')) s.addEventListener(k.slice(2), v);
      else if (k === 'data') Object.assign(s.dataset, v);
      else if (v === true) s.setAttribute(k, '');
      else s.setAttribute(k, v);
    }
    s.append(...anak.flat(Infinity).filter((a) => a !== null && a !== undefined && a !== false));
    return s;
  };
  const el = L.el;
  const duaAngka = (n) => String(n).padStart(2, '0');
  L.jam = (saat) => { const d = new Date(saat); return duaAngka(d.getHours()) + '.' + duaAngka(d.getMinutes()); };
  L.hariJam = (saat) => new Intl.DateTimeFormat('id', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(saat)) + ', ' + L.jam(saat);
  L.pendek = (sidik) => (sidik || '').slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
  L.kartu = (judul, ...isi) => el('section', { class: 'kartu' }, judul ? el('h2', {}, judul) : null, ...isi);
  L.tombol = (teks, kerja, kelas) => el('button', { type: 'button', class: kelas, onclick: kerja }, teks);
  L.daftar = (judul, butir) => [el('p', { class: 'samar' }, judul), el('ul', {}, butir.map((b) => el('li', {}, b)))];
  // What one observation says, as text to copy or to keep as a file.
  L.sebagaiTeks = (b, d) => {
    const nama = { [b.isian.rekomendasi.kunci]: b.isian.rekomendasi.judul };
    for (const f of b.fokus) {
      nama[b.isian.nilai.kunci + '.' + f.kode] = b.isian.nilai.judul + ', ' + f.judul;
      nama[b.isian.catatan.kunci + '.' + f.kode] = b.isian.catatan.judul + ', ' + f.judul;
    }
    const isi = Object.keys(d.isi).sort().map((k) => (nama[k] || k) + ':\n' + L.sebutNilai(b, d.isi[k]));
    const naskah = d.naskah.filter((n) => n.teks).map((n) => L.hariJam(n.waktu) + ' ' + n.teks);
    return ['Observasi ' + b.nama + ' (' + b.tempat + ')', ...isi, ...(naskah.length ? ['Naskah:', ...naskah] : [])].join('\n\n');
  };
  L.sebutNilai = (b, v) => { const p = b.isian.nilai.pilihan.find((x) => x.kode === v); return p ? p.judul : v; };
  L.unduh = (nama, isi, jenis) => {
    const url = URL.createObjectURL(new Blob([isi], { type: jenis || 'text/plain;charset=utf-8' }));
    el('a', { href: url, download: nama }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  };
  L.salin = async (teks, tombol) => {
    try { await navigator.clipboard.writeText(teks); tombol.textContent = '✓ Tersalin'; } catch (e) { tombol.textContent = 'Tidak dapat menyalin; pakai Unduh'; }
  };
  const sinyal = () => {
    const s = document.getElementById('sinyal');
    if (!s) return;
    s.textContent = navigator.onLine ? '● Ada sinyal' : '○ Tanpa sinyal';
    s.className = navigator.onLine ? 'label sudah' : 'label perlu';
  };
  window.addEventListener('online', sinyal);
  window.addEventListener('offline', sinyal);
  sinyal();
})();
