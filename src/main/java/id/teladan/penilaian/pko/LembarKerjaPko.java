package id.teladan.penilaian.pko;

import id.teladan.organisasi.DaftarSatuan;
import id.teladan.organisasi.LembarDitolak;
import id.teladan.organisasi.LembarMasuk;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PembacaLembar;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for PKO by a sheet: takes it filled in, shows what it would change, applies all of it or nothing. */
@Service
public class LembarKerjaPko {
    private final PenetapanPko penetapan;
    private final Organisasi organisasi;
    private final PkoRepository pko;
    private final LembarPkoRepository lembar;
    private final PembacaLembar pembaca;

    LembarKerjaPko(
            PenetapanPko penetapan,
            Organisasi organisasi,
            PkoRepository pko,
            LembarPkoRepository lembar,
            PembacaLembar pembaca) {
        this.penetapan = penetapan;
        this.organisasi = organisasi;
        this.pko = pko;
        this.lembar = lembar;
        this.pembaca = pembaca;
    }

    /** What came of an upload: the sheet that was kept, or why it was not. */
    record Masuk(@Nullable UUID id, @Nullable Galat galat) {}

    /** Keeps the rows of a file; nothing of them counts before they are applied. */
    @Transactional
    Masuk terima(Pengguna p, PeriodeId per, String nama, byte[] isi, Instant kini) {
        persis(p, per, kini);
        LembarMasuk m;
        try {
            m = pembaca.baca(nama, isi, TabelPko.DIBACA);
        } catch (LembarDitolak e) {
            return new Masuk(null, new Galat("berkas", e.pesan()));
        }
        List<LembarPko.Isi> baris = m.baris().stream()
                .map(b -> new LembarPko.Isi(
                        b.nomor(),
                        TabelPko.NPSN.nilai(b),
                        TabelPko.NAMA.nilai(b),
                        TabelPko.PKO.nilai(b),
                        TabelPko.ALASAN.nilai(b),
                        b.salah()))
                .toList();
        if (baris.isEmpty()) {
            return new Masuk(null, new Galat("berkas", "Lembar ini belum berisi satu sekolah pun di bawah kepalanya."));
        }
        UUID id = Uuid7.baru();
        lembar.simpan(p.dinas(), new LembarPko(id, per, m.nama(), baris, p.pegawai(), kini, null, 0));
        return new Masuk(id, null);
    }

    @Transactional(readOnly = true)
    PratinjauPko pratinjau(Pengguna p, UUID id, Instant kini) {
        return susun(p, id, kini).pratinjau();
    }

    private record Susunan(PratinjauPko pratinjau, PenetapPko siapa) {}

    private Susunan susun(Pengguna p, UUID id, Instant kini) {
        LembarPko l =
                lembar.cari(p.dinas(), id).orElseThrow(() -> new TidakDitemukan("Lembar itu tidak ada di dinas Anda."));
        DaftarPko d = persis(p, l.periode(), kini);
        Map<SatuanId, BarisPko> ada = new HashMap<>();
        for (DaftarPko.Baris b : d.baris()) {
            if (b.pko() != null) {
                ada.put(b.s().id(), b.pko());
            }
        }
        Map<SatuanId, List<PegawaiId>> akhir = pko.akhir(p.dinas(), l.periode(), null, kini);
        Set<PegawaiId> orang = new HashSet<>(Set.of(l.oleh()));
        akhir.values().forEach(orang::addAll);
        Map<PegawaiId, String> nama = organisasi.nama(p.dinas(), orang);
        Map<SatuanId, List<String>> namaAkhir = new HashMap<>();
        akhir.forEach((s, o) -> namaAkhir.put(
                s,
                o.stream()
                        .map(x -> nama.getOrDefault(x, "pegawai yang sudah dihapus"))
                        .sorted()
                        .toList()));
        List<DaftarSatuan.Baris> sekolah =
                d.baris().stream().map(DaftarPko.Baris::s).toList();
        List<BarisLembar> baris = new PemeriksaLembar(sekolah, ada, namaAkhir, d.pilihan()).periksa(l.isi());
        String oleh = nama.getOrDefault(l.oleh(), "Pegawai yang sudah dihapus");
        return new Susunan(new PratinjauPko(l, d.ini(), oleh, baris), d.siapa());
    }

    /**
     * Applies all rows that change something, in one transaction.
     *
     * @param sidik of the preview from which it was asked
     * @param lewati whether rows that are wrong are left out
     * @throws PkoBerubah when one of the schools was set by somebody else in the same moment
     */
    @Transactional
    HasilLembar terapkan(Pengguna p, UUID id, String sidik, boolean lewati, Instant kini) {
        Susunan s = susun(p, id, kini);
        PratinjauPko t = s.pratinjau();
        if (t.diterapkan()) {
            return new HasilLembar.Sudah();
        }
        if (!t.sidik().equals(sidik)) {
            return new HasilLembar.Berubah();
        }
        long salah = t.jumlah(KeadaanLembar.SALAH);
        if (salah > 0 && !lewati) {
            return new HasilLembar.AdaKeliru(salah);
        }
        List<PkoRepository.Baru> baru =
                t.tulis().stream().map(BarisLembar::tulis).collect(Collectors.toList());
        if (!lembar.tandai(p.dinas(), id, baru.size(), kini)) {
            return new HasilLembar.Sudah();
        }
        if (!baru.isEmpty()) {
            pko.tambah(
                    p.dinas(),
                    t.lembar().periode(),
                    baru,
                    id,
                    p.pegawai(),
                    s.siapa().atasNama(),
                    kini);
        }
        return new HasilLembar.Diterapkan(baru.size());
    }

    /** Of exactly this period. */
    private DaftarPko persis(Pengguna p, PeriodeId per, Instant kini) {
        return penetapan
                .daftar(p, per, kini)
                .filter(d -> Objects.equals(d.ini().id(), per))
                .orElseThrow(() -> new TidakDitemukan("Periode itu tidak ada di dinas Anda, atau belum dimulai."));
    }
}
