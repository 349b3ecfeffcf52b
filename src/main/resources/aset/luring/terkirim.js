// On every page: what on this device has not been sent yet, for the person who is signed in and for nobody else; it is sent by itself.
// Also keeps the page for the classroom at hand, and takes the key away when somebody signs out.
(() => {
  'use strict';
  const L = window.Luring;
  const orang = document.body.dataset.orang || '';
  const diKelas = location.pathname === '/luring' || !!document.body.dataset.kelas;
  const ULANG = 15000;
  const PALING_LAMA = 300000;

  if ('serviceWorker' in navigator && window.isSecureContext && (orang || diKelas)) {
    window.addEventListener('load', () => navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => {}));
  }
  if (!L.bisa) return;

  // The key goes before the form: also where there is no signal and the server does not hear of it until later.
  document.addEventListener('submit', (e) => {
    if (e.target.getAttribute('action') !== '/keluar') return;
    e.preventDefault();
    e.stopImmediatePropagation();
    L.keluar().finally(() => e.target.submit());
  }, true);
  L.keluar = async () => { await L.tandai('keluar', true); await L.hapusKunci(); };

  const bilah = document.getElementById('belum-terkirim');
  const tampil = (teks, tombol) => {
    if (!bilah) return;
    bilah.hidden = !teks;
    bilah.textContent = '';
    if (!teks) return;
    const a = document.createElement('a');
    a.href = '/luring';
    a.textContent = 'Apa yang belum terkirim';
    bilah.append(teks + ' ', a);
    if (tombol) {
      const b = document.createElement('button');
      b.type = 'button'; b.className = 'outline'; b.textContent = 'Kirim sekarang';
      b.addEventListener('click', () => { b.disabled = true; kirim(); });
      bilah.append(' ', b);
    }
  };
  const hitung = async () => {
    const k = await L.kunci();
    if (!k || (orang && k.orang !== orang)) return [];
    return (await L.gudang(k).semua('draf')).filter(L.belum);
  };
  const segarkan = async (hasil) => {
    const belum = await hitung();
    const perlu = belum.filter((d) => d.bentrok || d.ditolak || d.foto.some((f) => f.ditolak)).length;
    if (!belum.length) tampil('');
    else if (perlu) tampil('● ' + perlu + ' observasi menunggu pilihan Anda sebelum dapat dikirim.');
    else tampil('● ' + belum.length + ' observasi di perangkat ini belum terkirim' + (hasil === 'luring' ? ' karena tidak ada sinyal.' : '.'), true);
    return belum.length;
  };
  let tunda = 0;
  let sabar = ULANG;
  const sekali = async () => {
    clearTimeout(tunda);
    const hasil = await L.kirim().catch((e) => { console.warn(e); return 'nanti'; });
    const sisa = await segarkan(hasil);
    document.dispatchEvent(new CustomEvent('luring:kirim', { detail: hasil }));
    if (sisa && (hasil === 'nanti' || hasil === 'luring')) {
      tunda = setTimeout(kirim, sabar * (0.75 + Math.random() / 2));
      sabar = Math.min(PALING_LAMA, sabar * 2);
    } else sabar = ULANG;
    return hasil;
  };
  // One at a time; what is asked for meanwhile, as when the signal comes back, is done right after.
  let jalan = null;
  let lagi = false;
  const kirim = () => {
    if (jalan) { lagi = true; return jalan; }
    jalan = sekali().finally(() => { jalan = null; if (lagi) { lagi = false; kirim(); } });
    return jalan;
  };
  L.kirimSekarang = kirim;
  L.segarkanBilah = segarkan;

  const mulai = async () => {
    if (location.pathname === '/masuk' && !orang && !diKelas) {
      await L.tandai('keluar');
      await L.hapusKunci();
      return;
    }
    const form = document.querySelector('form[action="/keluar"]');
    if (orang && form && (await L.tanda('keluar'))) { form.submit(); return; }
    const k = await L.kunci();
    if (k && orang && k.orang !== orang) { await L.hapusKunci(); return; }
    if (diKelas) return;
    if (!orang || !(await L.tanda('ada:' + orang))) return;
    if (!k || (await hitung()).length) await kirim(); else await segarkan();
  };
  L.dengar((apa) => { if (apa === 'berubah' && !diKelas) segarkan(); });
  window.addEventListener('online', () => { sabar = ULANG; kirim(); });
  mulai().catch((e) => console.warn(e));
})();
