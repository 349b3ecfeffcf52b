// Photos are made small on the phone, kept there encrypted, and sent when there is a signal.
(() => {
  'use strict';
  const L = window.Luring;
  const { el } = L;
  const SISI = 1600;
  const BITA = 500 * 1024;
  const BANYAK = 10;

  const gambar = async (berkas) => {
    if (window.createImageBitmap) return createImageBitmap(berkas, { imageOrientation: 'from-image' });
    const url = await new Promise((ya, tidak) => { const p = new FileReader(); p.onload = () => ya(p.result); p.onerror = tidak; p.readAsDataURL(berkas); });
    return new Promise((ya, tidak) => { const i = new Image(); i.onload = () => ya(i); i.onerror = tidak; i.src = url; });
  };
  const jpeg = (kanvas, mutu) => new Promise((ya) => kanvas.toBlob(ya, 'image/jpeg', mutu));
  // At most 1600 px and 500 kB; drawing anew also leaves behind where and with which phone it was taken.
  L.kecilkan = async (berkas) => {
    const g = await gambar(berkas);
    for (let sisi = SISI; ; sisi = Math.round(sisi * 0.75)) {
      const kali = Math.min(1, sisi / Math.max(g.width, g.height));
      const kanvas = el('canvas', { width: Math.max(1, Math.round(g.width * kali)), height: Math.max(1, Math.round(g.height * kali)) });
      kanvas.getContext('2d').drawImage(g, 0, 0, kanvas.width, kanvas.height);
      for (const mutu of [0.85, 0.7, 0.55]) {
        const b = await jpeg(kanvas, mutu);
        if (b && b.size <= BITA) return new Uint8Array(await b.arrayBuffer());
      }
      if (sisi < 400) throw new Error('foto');
    }
  };
  const sebagaiUrl = (bita) => new Promise((ya) => { const p = new FileReader(); p.onload = () => ya(p.result); p.readAsDataURL(new Blob([bita], { type: 'image/jpeg' })); });

  L.kartuFoto = (g, draf, ubah, tertutup) => {
    L.fotoBerubah = null;
    if (tertutup && !draf.foto.length) return null;
    const status = el('p', { class: 'samar', role: 'status' });
    const isi = el('ul', { class: 'foto-kelas' });
    let ke = 0;
    const gambarUlang = async (d) => {
      const ini = ++ke;
      const butir = [];
      for (const f of d.foto) {
        const bita = f.terkirim ? null : await g.bita('foto', f.id);
        butir.push(el('li', {}, bita ? el('img', { src: await sebagaiUrl(bita), alt: 'Foto pukul ' + L.jam(f.pada) }) : null,
          el('span', { class: 'samar' }, 'Foto ' + L.jam(f.pada) + ' · ' + (f.terkirim ? '✓ terkirim' : f.ditolak ? '● ditolak: ' + f.ditolak : 'di perangkat ini')),
          f.terkirim || (tertutup && !f.ditolak) ? null : L.tombol('Hapus', () => hapus(f.id), 'outline secondary'),
          f.ditolak && !f.terkirim ? L.tombol('Coba lagi', () => lagi(f.id), 'outline') : null));
      }
      if (ini === ke) isi.replaceChildren(...butir);
    };
    // When photos were sent: only this card changes, not the page under the hands of who writes.
    L.fotoBerubah = gambarUlang;
    const hapus = async (id) => {
      const d = await ubah((x) => { x.foto = x.foto.filter((f) => f.id !== id); return false; });
      await g.buang('foto', id);
      gambarUlang(d);
    };
    const lagi = async (id) => {
      const d = await ubah((x) => { const f = x.foto.find((y) => y.id === id); if (f) Object.assign(f, { ditolak: null, unggahan: null, berkas: null }); return false; });
      gambarUlang(d);
      L.kirimSekarang();
    };
    const ambil = async (e) => {
      const berkas = [...e.target.files];
      e.target.value = '';
      for (const b of berkas) {
        status.textContent = 'Menyimpan foto…';
        const bita = await L.kecilkan(b).catch(() => null);
        if (!bita) { status.textContent = '● Berkas ini tidak dapat dibaca sebagai foto.'; continue; }
        try {
          const id = L.uuid7();
          await g.taruh('foto', id, bita);
          const d = await ubah((x) => { if (x.foto.length < BANYAK) x.foto.push({ id, pada: Date.now(), ukuran: bita.length }); return false; });
          const masuk = d.foto.some((f) => f.id === id);
          if (!masuk) await g.buang('foto', id);
          status.textContent = masuk ? '✓ Foto tersimpan di perangkat ini' : '● Paling banyak ' + BANYAK + ' foto.';
          gambarUlang(d);
        } catch (gagal) { status.textContent = '● Foto belum tersimpan: penyimpanan perangkat ini penuh atau tertutup.'; }
      }
    };
    gambarUlang(draf);
    return L.kartu('Foto', tertutup ? null : el('label', { class: 'foto-tombol' },
      el('input', { type: 'file', accept: 'image/*', capture: 'environment', class: 'baca', onchange: ambil }), 'Ambil foto'), status, isi);
  };
})();
