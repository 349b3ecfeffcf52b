// One observation in the classroom, on one page: plan and rubric, notes with their time, ratings, photos, Kumpulkan. Each keystroke
// goes to the device at once.
(() => {
  'use strict';
  const L = window.Luring;
  const { el, kartu, tombol } = L;
  const TUNDA_KIRIM = 8000;
  const PANJANG = 4000;
  const ULANG_SIMPAN = 5000;

  // Writes changes one after another; those that come meanwhile go together. A change that returns false is none of the content. What
  // could not be written stays in the queue, in its order, and is tried again by itself and with the next change.
  L.penulis = (g, id, status) => {
    let antre = [];
    let jalan = null;
    let tunda = 0;
    const putar = async () => {
      let d;
      while (antre.length) {
        const kini = antre;
        antre = [];
        try {
          d = await g.ubah(id, (x) => { if (kini.map((f) => f(x)).some((r) => r !== false)) x.versi += 1; });
        } catch (gagal) { antre = kini.concat(antre); throw gagal; }
      }
      jalan = null;
      return d;
    };
    let ulang = 0;
    const mulai = () => {
      clearTimeout(ulang);
      if (!jalan) {
        jalan = putar();
        L.tertulis = jalan.catch(() => null);
        jalan.then((d) => {
          status('tersimpan', '✓ Tersimpan di perangkat ini ' + L.jam(Date.now()), d);
          clearTimeout(tunda);
          if (L.belum(d)) tunda = setTimeout(() => L.kirimSekarang(), TUNDA_KIRIM);
        }, () => {
          jalan = null;
          status('belum-tersimpan', '● Belum tersimpan di perangkat: penyimpanan penuh atau tertutup. Dicoba lagi sendiri; jangan tutup halaman ini, atau salin tulisan Anda.');
          ulang = setTimeout(mulai, ULANG_SIMPAN);
        });
      }
      return jalan;
    };
    return (kerja) => {
      antre.push(kerja);
      status('samar', 'Menyimpan…');
      return mulai();
    };
  };

  // The lesson plan came along when the observations were prepared; where it could not it needs a signal. It is opened by the program of
  // the phone for such files, which reads it from the folder of downloads: the page says so.
  const rpp = (g, b, id, nama) => [el('p', { class: 'tombol' }, tombol('Buka ' + nama, async () => {
    const bita = await g.bita('foto', id);
    if (bita) L.unduh(nama.replace(/[^A-Za-z0-9]+/g, '-') + '.pdf', bita, 'application/pdf'); else location.href = '/berkas/' + id;
  }, 'outline')), el('p', { class: 'samar' }, (b.rppAda || []).includes(id)
    ? 'Berkas ini akan tersimpan terbuka di telepon; hapus sesudahnya.'
    : 'Berkas ini tidak terbawa ke perangkat; membukanya perlu sinyal. Selagi ada sinyal, tekan Siapkan sekali lagi.')];

  const rencana = (g, b) => el('details', { class: 'kartu' }, el('summary', {}, 'Rencana dan rubrik'),
    el('p', { class: 'samar' }, 'Praktik Kinerja'), el('p', {}, b.indikator.judul),
    b.upaya ? [el('p', { class: 'samar' }, 'Upaya mempelajari'), el('p', { class: 'kutip' }, b.upaya)] : null,
    b.rpp.map((id, i) => rpp(g, b, id, 'RPP/modul ajar' + (b.rpp.length > 1 ? ' ' + (i + 1) : ''))),
    b.fokus.map((f, i) => [el('h3', {}, 'Fokus ' + (i + 1) + '. ' + f.judul), L.daftar('Dianjurkan', f.dianjurkan), L.daftar('Dihindari', f.dihindari)]));

  const naskah = (b, d, catat, tertutup) => {
    const daftar = el('ul', { class: 'riwayat' });
    const sebut = (kode) => { const i = b.fokus.findIndex((f) => f.kode === kode); return i < 0 ? 'Umum' : 'Fokus ' + (i + 1); };
    const gambar = (x) => {
      daftar.replaceChildren(...x.naskah.filter((n) => n.teks).map((n) => el('li', {},
        el('p', { class: 'samar' }, L.jam(n.waktu) + ' · ' + sebut(n.fokus)), el('p', {}, n.teks),
        tertutup ? null : tombol('Hapus', async () => gambar(await catat((y) => { const m = y.naskah.find((z) => z.id === n.id); if (m) m.teks = ''; })), 'outline secondary'))));
    };
    gambar(d);
    if (tertutup) return { simpul: d.naskah.some((n) => n.teks) ? kartu('Naskah', daftar) : null, tambah: () => null };
    const penuh = el('p', { class: 'belum-tersimpan', role: 'status', hidden: true }, '● Satu observasi memuat paling banyak ' + L.NASKAH_TERBANYAK + ' catatan. Hapus yang tidak perlu, lalu tekan Catat lagi.');
    const ketik = el('textarea', { id: 'naskah', maxlength: PANJANG, rows: 2 });
    const fokus = el('select', { id: 'naskah-fokus' }, el('option', { value: '' }, 'Umum'), b.fokus.map((f, i) => el('option', { value: f.kode }, 'Fokus ' + (i + 1) + '. ' + f.judul)));
    ketik.value = (d.ketik && d.ketik.teks) || '';
    fokus.value = (d.ketik && d.ketik.fokus) || '';
    // Also what is not noted yet survives.
    const simpanKetik = () => { const k = { teks: L.bersih(ketik.value), fokus: fokus.value }; catat((x) => { x.ketik = k; return false; }); };
    ketik.addEventListener('input', simpanKetik);
    fokus.addEventListener('change', simpanKetik);
    // One that is not on the disk yet is the same note when it is pressed again; its text leaves the field only once it is.
    let menunggu = null;
    const tambah = async () => {
      const mentah = ketik.value;
      const teks = L.bersih(mentah).trim();
      if (!teks) return null;
      const n = menunggu = Object.assign(menunggu || { id: L.uuid7(), waktu: new Date().toISOString() }, { teks, fokus: fokus.value });
      const x = await catat((y) => {
        const ada = y.naskah.find((m) => m.id === n.id);
        if (ada) Object.assign(ada, n);
        else if (y.naskah.filter((m) => m.teks).length >= L.NASKAH_TERBANYAK) return false;
        else y.naskah.push({ ...n });
        y.ketik = null;
        return true;
      });
      menunggu = null;
      penuh.hidden = x.naskah.some((m) => m.id === n.id);
      if (!penuh.hidden) throw new Error('naskah penuh');
      if (ketik.value.startsWith(mentah)) ketik.value = ketik.value.slice(mentah.length);
      if (ketik.value) simpanKetik();
      gambar(x);
      return x;
    };
    return { tambah, simpul: kartu('Naskah',
      el('div', { class: 'bidang' }, el('label', { for: 'naskah' }, 'Yang terlihat dan terdengar'), ketik),
      el('div', { class: 'bidang' }, el('label', { for: 'naskah-fokus' }, 'Untuk'), fokus),
      el('p', { class: 'tombol' }, tombol('Catat', () => tambah().then(() => ketik.focus(), () => ketik.focus()), 'outline')), penuh, daftar) };
  };

  const bidang = (id, judul, kunci, d, catat, tertutup, baris) => {
    const t = el('textarea', { id, maxlength: PANJANG, rows: baris, readonly: tertutup, data: { kunci } });
    t.value = d.isi[kunci] || '';
    t.addEventListener('input', () => { const v = L.bersih(t.value); catat((x) => { if (v) x.isi[kunci] = v; else delete x.isi[kunci]; }); });
    return { t, simpul: el('div', { class: 'bidang' }, el('label', { for: id }, judul), t) };
  };

  const fokus = (b, f, i, d, catat, tertutup) => {
    const kunci = b.isian.nilai.kunci + '.' + f.kode;
    const c = bidang('catatan-' + i, b.isian.catatan.judul, b.isian.catatan.kunci + '.' + f.kode, d, catat, tertutup, 3);
    const isiNaskah = async () => {
      const x = await catat(() => false);
      const baru = x.naskah.filter((n) => n.teks && n.fokus === f.kode).map((n) => L.jam(n.waktu) + ' ' + n.teks).filter((n) => !c.t.value.includes(n));
      c.t.value = [c.t.value.trim(), ...baru].filter(Boolean).join('\n').slice(0, PANJANG);
      c.t.dispatchEvent(new Event('input'));
    };
    return el('section', { class: 'kartu' }, el('h2', {}, 'Fokus ' + (i + 1) + '. ' + f.judul),
      f.target ? el('p', {}, el('span', { class: 'label ubah' }, 'Target Perilaku')) : null,
      el('details', {}, el('summary', {}, 'Dianjurkan dan dihindari'), L.daftar('Dianjurkan', f.dianjurkan), L.daftar('Dihindari', f.dihindari)),
      el('fieldset', { class: 'skala', disabled: tertutup }, el('legend', { class: 'baca' }, b.isian.nilai.judul + ', fokus ' + (i + 1)),
        b.isian.nilai.pilihan.map((p) => el('label', {}, el('input', { type: 'radio', name: kunci, value: p.kode, checked: d.isi[kunci] === p.kode,
          onchange: () => catat((x) => { x.isi[kunci] = p.kode; }) }), p.judul))),
      c.simpul, tertutup ? null : el('p', { class: 'tombol' }, tombol('Isi dari naskah', isiNaskah, 'outline secondary')));
  };

  L.kurang = (b, d) => [
    ...b.fokus.map((f, i) => (d.isi[b.isian.nilai.kunci + '.' + f.kode] ? null : 'Penilaian fokus ' + (i + 1))),
    ...(b.isian.catatan.wajib ? b.fokus.map((f, i) => (d.isi[b.isian.catatan.kunci + '.' + f.kode] ? null : 'Catatan fokus ' + (i + 1))) : []),
    b.isian.rekomendasi.wajib && !d.isi[b.isian.rekomendasi.kunci] ? b.isian.rekomendasi.judul : null].filter(Boolean);

  // The whole page of one observation.
  L.halamanKelas = (g, b, d, gambarUlang) => {
    const tertutup = !!(d.selesai || d.kumpulkan || d.bentrok);
    const kata = el('p', { class: 'samar', data: { simpan: '' } });
    const galat = el('div', { class: 'galat', role: 'alert', hidden: true });
    const catat = L.penulis(g, b.siklus, (jenis, teks, x) => { kata.className = jenis; kata.textContent = teks; kata.dataset.simpan = x ? x.versi : ''; });
    const n = naskah(b, d, catat, tertutup);
    // What cannot be kept on the device is not handed in: the line of the state says why.
    const kumpulkan = () => kumpulkanIsi().catch((e) => console.warn(e));
    const kumpulkanIsi = async () => {
      await n.tambah();
      const x = await catat(() => false);
      const kurang = L.kurang(b, x);
      galat.hidden = !kurang.length;
      if (kurang.length) {
        galat.replaceChildren(el('h2', {}, 'Belum lengkap'), el('ul', {}, kurang.map((k) => el('li', {}, k))));
        return;
      }
      await catat((y) => { y.kumpulkan = true; y.ditolak = null; });
      gambarUlang();
      L.kirimSekarang();
    };
    // The second press of a double press must not take back what the first one did.
    const sejak = Date.now();
    const batal = async () => {
      if (Date.now() - sejak < 1000) return;
      await g.ubah(b.siklus, (x) => { if (!x.jalan || !x.jalan.kumpulkan) x.kumpulkan = false; });
      gambarUlang();
    };
    const baki = d.selesai ? null : d.kumpulkan
      ? el('div', { class: 'baki' }, el('p', { data: { menunggu: 'ya' } }, '● Sudah Anda kumpulkan di perangkat ini; dikirim begitu ada sinyal.'),
        d.jalan && d.jalan.kumpulkan ? null : tombol('Batalkan', batal, 'outline secondary'), tombol('Kirim sekarang', () => L.kirimSekarang()))
      : d.bentrok ? null : el('div', { class: 'baki' }, galat, kata, el('details', { class: 'tanya' }, el('summary', { role: 'button' }, 'Kumpulkan'),
        el('div', {}, el('p', {}, 'Setelah dikumpulkan, hasil observasi dapat dilihat ' + b.nama + '. Sudah yakin?'),
          el('p', { class: 'tombol' }, tombol('Ya, kumpulkan', kumpulkan)))));
    return [
      el('p', {}, el('a', { href: '#' }, '← Semua observasi')),
      el('h1', {}, b.nama), el('p', { class: 'samar' }, [b.tempat, b.jadwal].filter(Boolean).join(' · ')),
      L.panel(g, b, d, gambarUlang),
      el('p', { class: 'kartu giliran' }, 'Hasil observasi ini titik awal untuk tindak lanjut, bukan nilai akhir.'),
      rencana(g, b), n.simpul,
      ...b.fokus.map((f, i) => fokus(b, f, i, d, catat, tertutup)),
      kartu(null, bidang('rekomendasi', b.isian.rekomendasi.judul, b.isian.rekomendasi.kunci, d, catat, tertutup, 3).simpul),
      L.kartuFoto(g, d, catat, tertutup), baki].filter(Boolean);
  };
})();
