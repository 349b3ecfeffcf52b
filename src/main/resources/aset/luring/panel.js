// What stands above an observation when it is not simply being written: two texts to choose from, a refusal, a receipt.
(() => {
  'use strict';
  const L = window.Luring;
  const { el, kartu, tombol } = L;

  const bidang = (b) => [b.isian.nilai, b.isian.catatan, b.isian.rekomendasi];
  const milikB = (b, k) => bidang(b).some((x) => k === x.kunci || k.startsWith(x.kunci + '.'));
  const namaBidang = (b, k) => {
    const i = b.fokus.findIndex((f) => k.endsWith('.' + f.kode));
    const dasar = bidang(b).find((x) => k === x.kunci || k.startsWith(x.kunci + '.'));
    return (dasar ? dasar.judul : k) + (i < 0 ? '' : ', fokus ' + (i + 1));
  };
  // Both texts side by side; what is not chosen stays in the history of the server.
  const bentrok = (g, b, d, gambarUlang) => {
    const beda = [...new Set([...Object.keys(d.isi), ...Object.keys(d.bentrok.isi)])].sort()
      .filter((k) => milikB(b, k) && d.bentrok.isi[k] && (d.isi[k] || '').trim() !== d.bentrok.isi[k].trim());
    const pilih = Object.fromEntries(beda.map((k) => [k, d.isi[k] ? 'saya' : 'server']));
    const satu = (k, siapa, judul, teks) => el('label', { class: 'pilih-teks' },
      el('input', { type: 'radio', name: 'pilih.' + k, value: siapa, checked: siapa === pilih[k], onchange: () => { pilih[k] = siapa; } }),
      el('span', {}, el('b', {}, judul), el('span', { class: 'kutip' }, teks ? L.sebutNilai(b, teks) : '(kosong)')));
    const pakai = async () => {
      await g.ubah(b.siklus, (x) => {
        if (!x.bentrok) return;
        for (const k of beda) {
          if (pilih[k] !== 'server') continue;
          if (x.bentrok.isi[k]) x.isi[k] = x.bentrok.isi[k]; else delete x.isi[k];
        }
        x.dasar = x.bentrok.dasar;
        x.kumpulkan = !!x.bentrok.kumpulkan;
        x.bentrok = null;
        x.versi += 1;
      });
      gambarUlang();
      L.kirimSekarang();
    };
    return el('section', { class: 'kartu', data: { bentrok: 'ya' } }, el('h2', {}, 'Observasi ini juga diubah di tempat lain'),
      el('p', {}, 'Pilih teks yang dipakai untuk tiap isian. Yang tidak dipilih tidak hilang: keduanya tetap tersimpan di server.'),
      beda.map((k) => el('fieldset', { class: 'dua' }, el('legend', {}, namaBidang(b, k)),
        satu(k, 'saya', 'Tulisan Anda di perangkat ini', d.isi[k]), satu(k, 'server', 'Yang tersimpan di server', d.bentrok.isi[k]))),
      el('p', { class: 'tombol' }, tombol(d.bentrok.kumpulkan ? 'Pakai pilihan ini dan kumpulkan' : 'Pakai pilihan ini', pakai)));
  };
  const ditolak = (g, b, d, gambarUlang) => {
    const teks = () => L.sebagaiTeks(b, d);
    const coba = async () => {
      await g.ubah(b.siklus, (x) => { x.ditolak = null; });
      gambarUlang();
      L.kirimSekarang();
    };
    return el('section', { class: 'galat', role: 'alert' }, el('h2', {}, 'Belum diterima server'), el('p', {}, d.ditolak.sebab),
      el('p', {}, 'Tulisan Anda tetap ada di perangkat ini.'),
      el('p', { class: 'tombol' }, tombol('Coba kirim lagi', coba), tombol('Salin', (e) => L.salin(teks(), e.target), 'outline'),
        tombol('Unduh', () => L.unduh('observasi-' + b.nama.replace(/[^A-Za-z0-9]+/g, '-') + '.txt', teks()), 'outline')));
  };
  const tanda = (t) => [el('p', { class: 'samar' }, 'Tanda terima ' + (t.pada ? L.hariJam(t.pada) : '')),
    el('p', { class: 'sidik', data: { sidik: t.sidik } }, t.sidik),
    t.cocok ? null : el('p', { class: 'belum-tersimpan' }, '● Tanda terima ini tidak cocok dengan isi di perangkat. Buka Observasi untuk memeriksa.'),
    el('p', {}, el('a', { href: '/luring/tanda-terima' }, 'Cocokkan dengan catatan server'))];

  L.panel = (g, b, d, gambarUlang) => [
    d.selesai ? el('section', { class: 'kartu giliran', data: { terkirim: 'ya' } }, el('span', { class: 'label sudah' }, '✓ Terkumpul di server'), tanda(d.selesai)) : null,
    d.bentrok ? bentrok(g, b, d, gambarUlang) : null,
    d.ditolak ? ditolak(g, b, d, gambarUlang) : null].filter(Boolean);

  L.keadaan = (d) => {
    if (!d) return ['', 'Belum diisi'];
    if (d.selesai) return L.belumFoto(d) ? ['perlu', '● Terkumpul, foto belum terkirim'] : ['sudah', '✓ Terkumpul'];
    if (d.bentrok) return ['perlu', '● Pilih teks yang dipakai'];
    if (d.ditolak) return ['tolak', '● Belum diterima'];
    if (d.kumpulkan) return ['perlu', '● Menunggu dikirim'];
    if (L.belum(d)) return ['perlu', '● Draf di perangkat ini'];
    return d.versi ? ['ubah', '✓ Draf terkirim'] : ['', 'Belum diisi'];
  };
})();
