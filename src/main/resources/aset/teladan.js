// Improves pages that work without it. What a page asks for stands in attributes:
//   form[data-simpan="/alamat"]  saves itself while typing: posts its fields there; answer 2xx, and a header Teladan-Versi
//                                goes into its field "versi". The sentence about it goes into [data-status-simpan].
//                                data-segarkan="#pilih" beside it: after a save, each [data-segar] with an id inside #pilih is
//                                replaced by what the server shows there now, such as a sum.
//   form[data-jaga]              warns before a page with unsaved text is left, and before another form of the page is sent.
(() => {
  'use strict';
  const JEDA = 1500;
  const SIMPAN = new Map();
  const ada = (simpul, pilih) => simpul.querySelector(pilih);
  // Set once a person gave up what he had typed into other forms: he is not asked again on the way out.
  let dilepas = false;
  const jam = () => new Date().toTimeString().slice(0, 5).replace(':', '.');

  // A second press while the first is on its way would send the form twice. A save that is under way is waited for, so that the
  // form is sent with the version which that save left behind.
  document.addEventListener('submit', (e) => {
    const form = e.target;
    if (e.defaultPrevented || (form.getAttribute('method') || '').toLowerCase() !== 'post') return;
    if (form.dataset.terkirim) { e.preventDefault(); return; }
    if (!dilepas && lainBerubah(form)) {
      if (!confirm('Ada penyesuaian yang belum disimpan di halaman ini. Lanjutkan tanpa menyimpannya?')) { e.preventDefault(); return; }
      dilepas = true;
    }
    const t = SIMPAN.get(form);
    if (t) { clearTimeout(t.tunda); clearTimeout(t.ulang); t.lagi = false; }
    if (t && t.jalan) { e.preventDefault(); t.sesudahnya = e.submitter; t.kirim = true; tunggu(form, e.submitter); return; }
    form.dataset.terkirim = 'ya';
    form.dataset.berubah = '';
    // After the browser has read the form, else the pressed button's value would be missing.
    setTimeout(() => { if (e.submitter) { e.submitter.disabled = true; e.submitter.setAttribute('aria-busy', 'true'); } }, 0);
    setTimeout(() => lepas(form), 60000);
  });
  // The press is seen at once, though the save before it has the line.
  const tunggu = (form, tombol) => {
    form.dataset.menunggu = 'ya';
    if (tombol) tombol.setAttribute('aria-busy', 'true');
  };
  const lainBerubah = (form) => [...document.querySelectorAll('form[data-jaga][data-berubah="ya"]')].some((f) => f !== form);
  const lepas = (form) => {
    dilepas = false;
    delete form.dataset.terkirim;
    delete form.dataset.menunggu;
    for (const b of form.querySelectorAll('button[aria-busy]')) { b.disabled = false; b.removeAttribute('aria-busy'); }
  };
  // Coming back by the back button shows the page as it was left: with the button still off.
  window.addEventListener('pageshow', () => { dilepas = false; document.querySelectorAll('form[data-terkirim]').forEach(lepas); });

  const spanduk = (id, teks, tautan) => {
    if (document.getElementById(id)) return;
    const p = document.createElement('div');
    p.id = id; p.className = 'luring'; p.setAttribute('role', 'alert'); p.append(teks + ' ');
    if (tautan) {
      const a = document.createElement('a');
      a.href = '/masuk'; a.target = '_blank'; a.rel = 'noopener'; a.textContent = tautan; p.append(a);
    }
    ada(document, 'main').before(p);
  };
  const hapusSpanduk = (id) => { const p = document.getElementById(id); if (p) p.remove(); };
  const sesiBerakhir = () => spanduk('sesi-berakhir',
    'Sesi Anda berakhir. Tulisan di halaman ini tetap ada. Masuk kembali di tab baru, lalu kembali ke sini dan teruskan.', 'Masuk di tab baru');

  const status = (form, jenis, teks) => {
    const s = ada(form, '[data-status-simpan]') || ada(document, '[data-status-simpan]');
    if (!s) return;
    s.className = jenis; s.textContent = teks;
  };

  // AbortSignal.timeout is younger than the browsers of many phones.
  const kirimIsian = async (form) => {
    const henti = new AbortController();
    const batas = setTimeout(() => henti.abort(), 20000);
    try {
      const jawab = await fetch(form.dataset.simpan, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual',
        headers: { 'X-Simpan': 'otomatis' }, credentials: 'same-origin', signal: henti.signal });
      return { jawab, sebab: jawab.status === 422 ? sebab(await jawab.text()) : '' };
    } finally { clearTimeout(batas); }
  };
  // The server's own sentence on the page with which it refuses.
  const sebab = (teks) => {
    const d = new DOMParser().parseFromString(teks, 'text/html');
    const kalimat = ada(d, '.galat li') || ada(d, '.galat p');
    return kalimat ? kalimat.textContent.trim() : 'ada isian yang perlu diperbaiki.';
  };
  const simpan = async (form) => {
    const t = SIMPAN.get(form);
    if (t.jalan) { t.lagi = true; return; }
    t.jalan = true; t.lagi = false;
    status(form, 'samar', 'Menyimpan…');
    try {
      const { jawab, sebab } = await kirimIsian(form);
      sesudah(form, t, jawab, sebab);
    } catch (e) {
      status(form, 'belum-tersimpan', '● Belum tersimpan: sambungan terputus. Dicoba lagi sendiri.');
      t.ulang = setTimeout(() => simpan(form), 15000);
    }
    t.jalan = false;
    if (t.kirim) { t.kirim = false; kirimLagi(form, t.sesudahnya); } else if (t.lagi) jadwal(form);
  };
  const kirimLagi = (form, tombol) => {
    if (form.requestSubmit) form.requestSubmit(tombol); else (tombol || ada(form, 'button[name]')).click();
  };
  const segarkan = async (pilih) => {
    // Without an answer the sums of the last page stay; the next save or page brings the new ones.
    const jawab = await fetch(location.href, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (!jawab || !jawab.ok) return;
    const halaman = new DOMParser().parseFromString(await jawab.text(), 'text/html');
    for (const lama of document.querySelectorAll(pilih + ' [data-segar][id]')) {
      const baru = halaman.getElementById(lama.id);
      if (baru && !lama.contains(document.activeElement) && !baru.isEqualNode(lama)) lama.replaceWith(document.importNode(baru, true));
    }
  };
  const sesudah = (form, t, jawab, sebab) => {
    if (jawab.ok) {
      const versi = jawab.headers.get('Teladan-Versi');
      const bidang = form.elements.namedItem('versi');
      if (versi && bidang) bidang.value = versi;
      if (!t.lagi) form.dataset.berubah = '';
      hapusSpanduk('sesi-berakhir');
      status(form, 'tersimpan', '✓ Draf tersimpan ' + jam());
      if (form.dataset.segarkan && !t.kirim) segarkan(form.dataset.segarkan);
    } else if (jawab.status === 401 || jawab.status === 403 || jawab.type === 'opaqueredirect') {
      sesiBerakhir();
      status(form, 'belum-tersimpan', '● Belum tersimpan: sesi berakhir.');
    } else if (jawab.status === 409) {
      status(form, 'belum-tersimpan', '● Belum tersimpan: rencana ini sudah diubah di tempat lain. Tekan tombol simpan untuk melihat keduanya.');
    } else if (jawab.status === 422) {
      status(form, 'belum-tersimpan', '● Belum tersimpan: ' + sebab);
    } else {
      status(form, 'belum-tersimpan', '● Belum tersimpan. Tekan tombol simpan untuk mencoba lagi.');
    }
  };
  const jadwal = (form) => {
    const t = SIMPAN.get(form);
    clearTimeout(t.tunda); clearTimeout(t.ulang);
    t.tunda = setTimeout(() => simpan(form), JEDA);
  };

  const pasang = (akar) => {
    for (const form of akar.querySelectorAll('form[data-simpan]')) {
      if (SIMPAN.has(form)) continue;
      SIMPAN.set(form, { jalan: false, lagi: false });
      form.addEventListener('input', () => { form.dataset.berubah = 'ya'; jadwal(form); });
    }
    for (const form of akar.querySelectorAll('form[data-jaga]')) form.addEventListener('input', () => { form.dataset.berubah = 'ya'; });
  };
  const belumTersimpan = () => document.querySelector('form[data-berubah="ya"]');
  window.addEventListener('beforeunload', (e) => { if (!dilepas && belumTersimpan()) e.preventDefault(); });
  window.addEventListener('online', () => SIMPAN.forEach((t, form) => { if (form.dataset.berubah === 'ya') jadwal(form); }));
  // Back from the tab where he signed in again: the forms get the token of the new session, and what waited is saved.
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden || !document.getElementById('sesi-berakhir')) return;
    const jawab = await fetch(location.href, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (!jawab || !jawab.ok) return;
    const baru = ada(new DOMParser().parseFromString(await jawab.text(), 'text/html'), 'input[name="_csrf"]');
    if (!baru) return;
    document.querySelectorAll('input[name="_csrf"]').forEach((b) => { b.value = baru.value; });
    hapusSpanduk('sesi-berakhir');
    SIMPAN.forEach((t, form) => { if (form.dataset.berubah === 'ya') jadwal(form); });
  });

  document.addEventListener('htmx:responseError', (e) => { if (e.detail.xhr.status === 401) sesiBerakhir(); });
  document.addEventListener('htmx:load', (e) => pasang(e.detail.elt));

  // The person menu closes on Escape and on a press elsewhere, as people expect of a menu.
  document.addEventListener('keydown', (e) => {
    const buka = ada(document, 'details.orang[open]');
    if (e.key === 'Escape' && buka) { buka.open = false; ada(buka, 'summary').focus(); }
  });
  document.addEventListener('click', (e) => {
    const buka = ada(document, 'details.orang[open]');
    if (buka && !buka.contains(e.target)) buka.open = false;
  });

  document.querySelectorAll('[data-cetak]').forEach((b) => { b.hidden = false; b.addEventListener('click', () => window.print()); });
  document.querySelectorAll('[data-salin]').forEach((b) => {
    b.hidden = false;
    b.addEventListener('click', async () => {
      const isi = document.getElementById(b.dataset.salin);
      isi.select();
      const tersalin = navigator.clipboard
        ? await navigator.clipboard.writeText(isi.value).then(() => true, () => false)
        : document.execCommand('copy');
      b.textContent = tersalin ? '✓ Tersalin' : 'Tekan lama tautannya, lalu salin';
    });
  });
  // A refused form: the reader of a screen hears the summary, the keyboard starts at it.
  const ringkas = ada(document, '.galat[tabindex]');
  if (ringkas) ringkas.focus();
  pasang(document);
})();
