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
    const lain = d.ditolak.lain || {};
    const beda = [...new Set([...Object.keys(d.isi), ...Object.keys(lain)])].sort()
      .filter((k) => milikB(b, k) && (d.isi[k] || '').trim() !== (lain[k] || '').trim());
    const kutip = (judul, teks) => [el('p', { class: 'samar' }, judul), el('p', { class: 'kutip' }, teks ? L.sebutNilai(b, teks) : '(kosong)')];
    const buang = async () => {
      await L.tertulis;
      // Photos that may still be taken stay and go on; all else goes.
      const x = await g.ambil('draf', b.siklus);
      const sisa = x.foto.filter((f) => !f.terkirim && !f.ditolak);
      if (!sisa.length) await L.lupakan(g, b.siklus);
      else {
        for (const f of x.foto.filter((y) => y.ditolak)) await g.buang('foto', f.id);
        await g.ubah(b.siklus, (y) => Object.assign(y, L.drafBaru(b.siklus), { urutan: y.urutan, foto: sisa, isi: lain, dasar: (y.ditolak && y.ditolak.dasar) || b.dasar }));
      }
      L.siar('berubah');
      location.hash = '';
    };
    return el('section', { class: 'galat', role: 'alert', data: { ditolak: 'ya' } }, el('h2', {}, 'Belum diterima server'), el('p', {}, d.ditolak.sebab),
      el('p', {}, 'Tulisan Anda tetap ada di perangkat ini.'),
      d.ditolak.lain && beda.length ? el('details', {}, el('summary', {}, 'Bandingkan dengan yang tersimpan di server'),
        beda.map((k) => [el('h3', {}, namaBidang(b, k)), kutip('Tulisan Anda di perangkat ini', d.isi[k]), kutip('Yang tersimpan di server', lain[k])])) : null,
      el('p', { class: 'tombol' }, tombol('Coba kirim lagi', coba), tombol('Salin', (e) => L.salin(teks(), e.target), 'outline'),
        tombol('Unduh', () => L.unduh('observasi-' + b.nama.replace(/[^A-Za-z0-9]+/g, '-') + '.txt', teks()), 'outline')),
      el('details', { class: 'tanya' }, el('summary', { role: 'button', class: 'outline secondary' }, 'Buang dari perangkat ini'),
        el('div', {}, el('p', {}, d.ditolak.tersimpan === d.versi
          ? 'Tulisan ini hilang dari perangkat. Salinannya tetap dapat Anda baca di Tanda terima. Buang?'
          : 'Tulisan ini belum ada di server dan tidak dapat dikembalikan; salin atau unduh dahulu bila masih perlu. Buang?'),
        el('p', { class: 'tombol' }, tombol('Ya, buang', buang)))));
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
