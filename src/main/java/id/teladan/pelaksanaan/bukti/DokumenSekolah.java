package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Perwakilan;
import id.teladan.organisasi.WakilRingkas;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.HakBerkas;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the school's Dokumen Akuntabilitas: its head hands them in or confirms them, everybody of the school sees that. */
@Service
public class DokumenSekolah implements HakBerkas {
    private final PembukaBukti pembuka;
    private final Periode periode;
    private final DokumenSatuanRepository dokumen;
    private final PenyimpananBerkas penyimpanan;
    private final Perwakilan perwakilan;
    private final Organisasi organisasi;

    DokumenSekolah(
            Organisasi organisasi,
            Periode periode,
            DokumenSatuanRepository dokumen,
            PenyimpananBerkas penyimpanan,
            Perwakilan perwakilan) {
        this.pembuka = new PembukaBukti(organisasi, periode);
        this.periode = periode;
        this.dokumen = dokumen;
        this.penyimpanan = penyimpanan;
        this.perwakilan = perwakilan;
        this.organisasi = organisasi;
    }

    /** For whom of which school the reader acts. */
    private record Tempat(
            SatuanId satuan,
            String nama,
            boolean memimpin,
            @Nullable PegawaiId atasNama) {}

    /** The school of the reader's active role; empty for who has none, or while no period has begun. */
    @Transactional(readOnly = true)
    Optional<LembarSatuan> buka(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = pembuka.periode(p.dinas(), kini);
        return PembukaBukti.pilih(semua, pilihan, kini)
                .flatMap(per -> tempat(p, PembukaBukti.hari(per, kini)).map(t -> lembar(p, t, per, semua, kini)));
    }

    /**
     * What others may know: which documents stand, without the files.
     *
     * @return by kind; those that are missing are BELUM
     */
    @Transactional(readOnly = true)
    Map<DokumenWajib, StatusDokumenSatuan> keadaan(Pengguna p, SatuanId satuan, PeriodeId per) {
        Map<DokumenWajib, StatusDokumenSatuan> hasil = new java.util.EnumMap<>(DokumenWajib.class);
        for (DokumenWajib j : DokumenWajib.values()) {
            hasil.put(j, StatusDokumenSatuan.BELUM);
        }
        dokumen.semua(p.dinas(), satuan, per).stream()
                .filter(d -> d.status().berlaku())
                .forEach(d -> hasil.put(d.jenis(), d.status()));
        return hasil;
    }

    private LembarSatuan lembar(Pengguna p, Tempat t, PeriodeRingkas per, List<PeriodeRingkas> semua, Instant kini) {
        List<DokumenSatuan> isi = dokumen.semua(p.dinas(), t.satuan, per.id());
        Set<PegawaiId> orang = isi.stream()
                .flatMap(d -> Stream.of(d.oleh(), d.atasNama()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new LembarSatuan(
                semua,
                per,
                periode.ketentuan(per),
                KalimatBukti.jendela(periode.jendela(per, p.pegawai())),
                t.satuan,
                t.nama,
                t.memimpin,
                t.atasNama,
                isi,
                t.memimpin
                        ? penyimpanan.cari(
                                p.dinas(),
                                isi.stream()
                                        .map(DokumenSatuan::berkas)
                                        .filter(Objects::nonNull)
                                        .toList())
                        : Map.of(),
                orang.isEmpty() ? Map.of() : organisasi.nama(p.dinas(), orang),
                kini);
    }

    private Optional<Tempat> tempat(Pengguna p, LocalDate hari) {
        SatuanId satuan = p.satuan();
        if (satuan != null && (p.adalah(Peran.KEPALA_SEKOLAH) || p.adalah(Peran.PLT_KEPALA_SEKOLAH))) {
            return Optional.of(new Tempat(satuan, p.jabatan(), true, null));
        }
        Optional<WakilRingkas> wakil = perwakilan.mewakili(p.dinas(), p.pegawai(), hari).stream()
                .filter(w -> w.satuan() != null)
                .findFirst();
        if (wakil.isPresent()) {
            WakilRingkas w = wakil.get();
            return Optional.of(new Tempat(
                    Objects.requireNonNull(w.satuan()),
                    "Sebagai wakil " + w.namaPemberi() + " · " + w.tempat(),
                    true,
                    w.pemberi()));
        }
        return satuan == null ? Optional.empty() : Optional.of(new Tempat(satuan, p.jabatan(), false, null));
    }

    /** @return why it was refused; empty when it was done */
    @Transactional
    Optional<String> kumpulkan(
            Pengguna p, PeriodeId per, DokumenWajib j, BerkasId berkas, @Nullable String keterangan, Instant kini) {
        LembarSatuan l = persis(p, per, kini);
        Optional<String> halangan = l.halangan(LangkahDokumenSatuan.KUMPULKAN, j);
        if (halangan.isPresent()) {
            return halangan;
        }
        if (penyimpanan.pasang(p, berkas, Guna.DOKUMEN, kini).isEmpty()) {
            return Optional.of(KalimatBukti.BERKAS_HILANG);
        }
        l.berlaku(j).ifPresent(d -> dokumen.akhiri(p.dinas(), d.id(), StatusDokumenSatuan.DIGANTI, p.pegawai(), kini));
        tambah(
                p,
                l,
                new DokumenSatuan(
                        Uuid7.baru(),
                        j,
                        StatusDokumenSatuan.DIKUMPULKAN,
                        berkas,
                        keterangan,
                        p.pegawai(),
                        l.atasNama(),
                        kini));
        return Optional.empty();
    }

    /** Says that the document exists; as {@link #kumpulkan}. */
    @Transactional
    Optional<String> konfirmasi(Pengguna p, PeriodeId per, DokumenWajib j, @Nullable String keterangan, Instant kini) {
        LembarSatuan l = persis(p, per, kini);
        if (l.memimpin() && l.status(j) == StatusDokumenSatuan.DIKONFIRMASI) {
            return Optional.empty();
        }
        Optional<String> halangan = l.halangan(LangkahDokumenSatuan.KONFIRMASI, j);
        if (halangan.isEmpty()) {
            tambah(
                    p,
                    l,
                    new DokumenSatuan(
                            Uuid7.baru(),
                            j,
                            StatusDokumenSatuan.DIKONFIRMASI,
                            null,
                            keterangan,
                            p.pegawai(),
                            l.atasNama(),
                            kini));
        }
        return halangan;
    }

    @Transactional
    Optional<String> tarik(Pengguna p, PeriodeId per, DokumenWajib j, Instant kini) {
        LembarSatuan l = persis(p, per, kini);
        if (l.memimpin() && l.berlaku(j).isEmpty() && !l.lama(j).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> halangan = l.halangan(LangkahDokumenSatuan.TARIK_DOKUMEN, j);
        if (halangan.isEmpty()) {
            dokumen.akhiri(p.dinas(), l.berlaku(j).orElseThrow().id(), StatusDokumenSatuan.DITARIK, p.pegawai(), kini);
        }
        return halangan;
    }

    /** Of exactly this period: a form is never taken for another one's. */
    private LembarSatuan persis(Pengguna p, PeriodeId per, Instant kini) {
        return buka(p, per, kini).filter(l -> l.periode().id().equals(per)).orElseThrow(PembukaBukti::tiada);
    }

    private void tambah(Pengguna p, LembarSatuan l, DokumenSatuan d) {
        if (!dokumen.tambah(p.dinas(), l.satuan(), l.periode().id(), d)) {
            throw new PengumpulanBukti.TempatTerisi();
        }
    }

    /** The head of the school and who acts for him; the rest of the school sees that it is there and no more. */
    @Override
    @Transactional(readOnly = true)
    public boolean bolehMembaca(Pengguna pengguna, BerkasId berkas, Instant kini) {
        Optional<SatuanId> satuan = dokumen.dariBerkas(pengguna.dinas(), berkas);
        return satuan.isPresent()
                && tempat(
                                pengguna,
                                LocalDate.ofInstant(
                                        kini,
                                        organisasi
                                                .dinas(pengguna.dinas())
                                                .zona()
                                                .id()))
                        .filter(t -> t.memimpin && t.satuan.equals(satuan.get()))
                        .isPresent();
    }
}
