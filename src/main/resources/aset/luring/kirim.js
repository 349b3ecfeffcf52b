// Sends what was written without a signal: in order, one kiriman at a time, each under a number that the device made, so that the
// server takes it once however often it comes. Nothing is forgotten here before the server gave its receipt.
(() => {
  'use strict';
  const L = window.Luring;
  const KEPALA = { 'X-Simpan': 'luring' };
  const BATAS = 30000;

  L.drafBaru = (siklus) => ({
    siklus, isi: {}, naskah: [], foto: [], dasar: '', versi: 0, terkirim: 0, urutan: 0, kumpulkan: false,
    jalan: null, bentrok: null, ditolak: null, selesai: null, tanda: null, sejak: Date.now() });
  L.belumTeks = (d) => !d.selesai && (d.kumpulkan || d.versi > d.terkirim || !!d.jalan || !!d.bentrok || !!d.ditolak);
  L.belumFoto = (d) => d.foto.some((f) => !f.terkirim);
  L.belum = (d) => L.belumTeks(d) || L.belumFoto(d);
  // Takes an observation off the device with all that belongs to it.
  L.lupakan = async (g, id) => {
    const b = await g.ambil('bekal', id);
    const d = await g.ambil('draf', id);
    for (const f of [...((b && b.rpp) || []), ...((d && d.foto) || []).map((x) => x.id)]) await g.buang('foto', f);
    await g.buang('draf', id);
    await g.buang('bekal', id);
  };

  const minta = async (alamat, pilihan) => {
    const henti = new AbortController();
    const batas = setTimeout(() => henti.abort(), BATAS);
    try {
      return await fetch(alamat, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal: henti.signal, ...pilihan,
        headers: { ...KEPALA, ...((pilihan && pilihan.headers) || {}) } });
    } finally { clearTimeout(batas); }
  };
  const habis = (j) => j.status === 401 || j.type === 'opaqueredirect';
  L.minta = minta;

  // Who is signed in at the server, with the key of this device. Throws where there is no signal; null where nobody is signed in.
  L.sesi = async (buat) => {
    // Signed out here while there was no signal: the server's own session counts no more, whatever it still says.
    if (await L.tanda('keluar')) return null;
    const perangkat = await L.perangkat();
    let j = await minta('/luring/kunci?perangkat=' + perangkat);
    if (habis(j)) { await L.hapusKunci(); return null; }
    if (!j.ok) throw new Error('kunci ' + j.status);
    let s = await j.json();
    if (!s.kunci && buat) {
      j = await minta('/luring/kunci', { method: 'POST', body: new URLSearchParams({ _csrf: s.csrf, perangkat }) });
      if (!j.ok) throw new Error('kunci ' + j.status);
      s = await j.json();
    }
    const ada = await L.kunci();
    if (ada && ada.orang !== s.orang) await L.hapusKunci();
    return { ...s, perangkat, pegang: s.kunci ? await L.pasangKunci(s.orang, s.kunci, Date.now() + (s.sampai - s.kini)) : null };
  };

  const peta = (k) => {
    const p = { siklus: k.siklus, kumpulkan: k.kumpulkan ? 'ya' : 'tidak' };
    for (const [kunci, v] of Object.entries(k.isi)) p['isi.' + kunci] = v;
    for (const n of k.naskah) {
      p['naskah.' + n.id + '.fokus'] = n.fokus || '';
      p['naskah.' + n.id + '.teks'] = n.teks;
      p['naskah.' + n.id + '.waktu'] = n.waktu;
    }
    return p;
  };
  // The server takes so many at once: what was taken back goes with a later one where there is no room.
  L.NASKAH_TERBANYAK = 300;
  const muat = (semua) => {
    const isi = semua.filter((n) => n.teks);
    return [...isi, ...semua.filter((n) => !n.teks).slice(0, Math.max(0, L.NASKAH_TERBANYAK - isi.length))].map((n) => ({ ...n }));
  };
  // What will be sent stands on the device before it leaves, with its number: after any break the same goes again.
  const siapkan = async (g, id, perangkat) => {
    const d = await g.ubah(id, (x) => {
      if (x.jalan || !(x.kumpulkan || x.versi > x.terkirim) || x.bentrok || x.ditolak || x.selesai) return;
      // Above all that this device ever sent, also when its record was forgotten and prepared again meanwhile.
      x.urutan = Math.max(x.urutan + 1, Date.now());
      x.jalan = { id: L.uuid7(), siklus: x.siklus, perangkat, urutan: x.urutan, dasar: x.dasar, isi: { ...x.isi },
        naskah: muat(x.naskah), kumpulkan: x.kumpulkan, versi: x.versi };
    });
    return d.jalan;
  };
  const terima = async (g, k, j, sidik) => {
    await g.ubah(k.siklus, (d) => {
      if (!d.jalan || d.jalan.id !== k.id) return;
      d.jalan = null;
      d.tanda = { id: k.id, sidik: j.sidik, pada: j.pada, cocok: j.sidik === sidik };
      if (j.hasil === 'DIGANTIKAN') {
        // Nothing of it was written: it goes again, above what the server has, and begins from where it began. Another text is a conflict then.
        d.urutan = Math.max(d.urutan, j.terbaru || 0);
      } else if (j.hasil === 'DITERIMA') {
        d.dasar = j.dasar;
        d.terkirim = k.versi;
        // Notes whose taking back has arrived are needed no longer.
        d.naskah = d.naskah.filter((n) => n.teks || !k.naskah.some((m) => m.id === n.id && !m.teks));
        if (k.kumpulkan) { d.selesai = d.tanda; d.kumpulkan = false; }
      } else if (j.hasil === 'BENTROK') {
        d.bentrok = { isi: j.lain, dasar: j.dasar, milik: k.isi, kumpulkan: k.kumpulkan };
        d.kumpulkan = false;
      } else {
        // A digest of B is there only where the server kept this text, too.
        d.ditolak = { sebab: j.sebab, pada: j.pada, lain: j.lain || null, dasar: j.dasar || '', tersimpan: j.dasar ? k.versi : null };
        d.kumpulkan = false;
      }
    });
    L.siar('berubah');
  };
  const kirimSatu = async (g, k, sesi) => {
    const { versi, ...isi } = k;
    const sidik = await L.sidik(peta(k));
    const j = await minta('/luring/kiriman', {
      method: 'POST', body: new URLSearchParams({ _csrf: sesi.csrf, kiriman: JSON.stringify({ ...isi, sidik }) }) });
    if (habis(j)) { await L.hapusKunci(); return 'sesi'; }
    if (j.ok || j.status === 409 || j.status === 422) { await terima(g, k, await j.json(), sidik); return 'lanjut'; }
    if (j.status === 413 || j.status === 400) {
      await terima(g, k, { hasil: 'DITOLAK', sebab: 'Kiriman ini terlalu besar atau tidak terbaca oleh server.', sidik: '', pada: '' }, sidik);
      return 'lanjut';
    }
    return 'nanti';
  };
  // After all texts: a photo is a hundred times as heavy. Attached, too, when B was handed in meanwhile.
  const kirimFoto = async (g, d, sesi) => {
    for (const f of d.foto.filter((x) => !x.terkirim && !x.ditolak)) {
      const bita = await g.bita('foto', f.id);
      const catat = (kerja) => g.ubah(d.siklus, (x) => { const y = x.foto.find((z) => z.id === f.id); if (y) kerja(y); });
      if (!bita) { await catat((y) => { y.ditolak = 'Foto ini tidak ada lagi di perangkat.'; }); continue; }
      const hasil = await L.unggah(f, bita, d.siklus, sesi, catat);
      if (hasil.sesi || hasil.nanti) return hasil.sesi ? 'sesi' : 'nanti';
      await catat((y) => { y.terkirim = !hasil.ditolak; y.ditolak = hasil.ditolak || null; y.sidik = hasil.sidik || null; });
      if (!hasil.ditolak) await g.buang('foto', f.id);
      L.siar('berubah');
    }
    return 'lanjut';
  };

  // 'kosong' all is sent; 'luring' no signal; 'sesi' sign in first; 'nanti' the server cannot now; 'perlu' a person must choose.
  L.kirim = () => navigator.locks.request('luring-kirim', { ifAvailable: true }, async (kunci) => {
    if (!kunci) return 'nanti';
    let sesi;
    try { sesi = await L.sesi(false); } catch (e) { return 'luring'; }
    if (!sesi || !sesi.pegang) return 'sesi';
    const g = L.gudang(sesi.pegang);
    // What the server cannot take now does not hold up the rest.
    let nanti = false;
    try {
      for (const d of (await g.semua('draf')).sort((a, b) => a.sejak - b.sejak)) {
        let hasil = 'lanjut';
        while (!d.selesai && hasil === 'lanjut') {
          const k = await siapkan(g, d.siklus, sesi.perangkat);
          if (!k) break;
          hasil = await kirimSatu(g, k, sesi);
        }
        if (hasil === 'sesi') return hasil;
        nanti = nanti || hasil === 'nanti';
      }
      for (const d of await g.semua('draf')) {
        const hasil = await kirimFoto(g, d, sesi);
        if (hasil === 'sesi') return hasil;
        nanti = nanti || hasil === 'nanti';
      }
    } catch (e) { return e.name === 'TypeError' || e.name === 'AbortError' ? 'luring' : Promise.reject(e); }
    if (nanti) return 'nanti';
    return (await g.semua('draf')).some(L.belum) ? 'perlu' : 'kosong';
  });
})();
