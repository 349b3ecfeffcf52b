// Photos go in pieces, so that a bad link begins where it broke off; then they are attached to the observation, once each.
(() => {
  'use strict';
  const L = window.Luring;
  const POTONGAN = 256 * 1024;
  const hex = (b) => [...new Uint8Array(b)].map((x) => x.toString(16).padStart(2, '0')).join('');
  const sidik = async (bita) => hex(await crypto.subtle.digest('SHA-256', bita));

  // What an answer means for the photo, where it is not simply "go on".
  const akhir = async (j) => {
    if (j.status === 401 || j.type === 'opaqueredirect') { await L.hapusKunci(); return { sesi: true }; }
    if (j.ok || j.status === 409) return null;
    if (j.status === 403 || j.status === 404 || j.status === 429 || j.status >= 500) return { nanti: true, ulang: j.status === 404 };
    const isi = await j.json().catch(() => ({}));
    return { ditolak: isi.pesan || isi.sebab || 'Foto ini tidak diterima server.' };
  };
  const isian = (sesi, isi) => ({ method: 'POST', body: new URLSearchParams({ _csrf: sesi.csrf, ...isi }) });

  const naikkan = async (f, bita, sesi, catat) => {
    let j = f.unggahan ? await L.minta('/unggahan/' + f.unggahan) : null;
    if (!j || j.status === 404) {
      j = await L.minta('/unggahan', isian(sesi, { guna: 'FOTO', nama: 'foto-' + f.id + '.jpg', panjang: bita.length, sidik: await sidik(bita) }));
    }
    let henti = await akhir(j);
    if (henti) return henti;
    let k = await j.json();
    if (k.id !== f.unggahan) await catat((x) => { x.unggahan = k.id; });
    while (!k.berkas) {
      if (k.diterima >= bita.length) j = await L.minta('/unggahan/' + k.id + '/selesai', isian(sesi, {}));
      else {
        const potongan = bita.slice(k.diterima, k.diterima + POTONGAN);
        j = await L.minta('/unggahan/' + k.id + '/' + k.diterima, { method: 'POST', body: potongan, headers: {
          'X-XSRF-TOKEN': sesi.csrf, 'Content-Type': 'application/octet-stream', 'Content-SHA-256': await sidik(potongan) } });
      }
      henti = await akhir(j);
      if (henti) return henti;
      const baru = await j.json();
      // 409 tells where the upload stands; without that, what came was broken on the way: the same once more, later.
      if (!baru.berkas && j.status === 409 && (baru.diterima === undefined || baru.diterima === k.diterima)) return { nanti: true };
      k = { ...k, ...baru };
    }
    return { berkas: k.berkas };
  };

  // {sidik} when the server has it, {ditolak} with its reason, {sesi} sign in first, {nanti} try again later.
  L.unggah = async (f, bita, siklus, sesi, catat) => {
    const naik = f.berkas ? { berkas: f.berkas } : await naikkan(f, bita, sesi, catat);
    if (!naik.berkas) return naik;
    await catat((x) => { x.berkas = naik.berkas; });
    const j = await L.minta('/luring/foto', isian(sesi, { id: f.id, siklus, berkas: naik.berkas, pada: new Date(f.pada).toISOString() }));
    const henti = await akhir(j);
    if (henti) return henti;
    const t = await j.json();
    if (j.status === 409) { await catat((x) => { x.berkas = null; x.unggahan = null; }); return { nanti: true }; }
    return { sidik: t.sidik };
  };
})();
