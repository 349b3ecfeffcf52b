package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave by days, entered by the admin dinas. It changes nobody's superior; it is shown, and nobody on leave is counted as late. */
@Service
public class PencatatanCuti {
    private static final int TAHUN_TERLAMA = 3;

    private final CutiRepository cuti;
    private final PegawaiRepository pegawai;
    private final RiwayatRepository riwayat;
    private final Perwakilan perwakilan;

    PencatatanCuti(CutiRepository cuti, PegawaiRepository pegawai, RiwayatRepository riwayat, Perwakilan perwakilan) {
        this.cuti = cuti;
        this.pegawai = pegawai;
        this.riwayat = riwayat;
        this.perwakilan = perwakilan;
    }

    @Transactional(readOnly = true)
    List<Cuti> milik(DinasId dinas, PegawaiId siapa) {
        return cuti.milik(dinas, siapa);
    }

    /** Last day of the leave on which this person is on that day; empty when he is on none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> sampai(DinasId dinas, PegawaiId siapa, LocalDate hari) {
        return cuti.sampai(dinas, siapa, hari);
    }

    /**
     * @param pimpinan the post by which the person is a superior; null when he is none
     * @throws TataOrganisasi.Ditolak with the field at fault
     */
    @Transactional
    void catat(
            DinasId dinas,
            CutiForm.Nilai n,
            PegawaiId siapa,
            @Nullable PenugasanRingkas pimpinan,
            PegawaiId oleh,
            LocalDate hari,
            Instant kini) {
        if (!pegawai.kunci(dinas, siapa)) {
            throw new TidakDitemukan("Pegawai tidak ditemukan");
        }
        if (n.sampai().isBefore(n.mulai())) {
            throw new TataOrganisasi.Ditolak("sampai", "Hari terakhir mendahului hari mulai.");
        }
        if (n.sampai().isAfter(n.mulai().plusYears(TAHUN_TERLAMA))) {
            throw new TataOrganisasi.Ditolak("sampai", "Cuti paling lama tiga tahun; periksa tahunnya.");
        }
        Cuti baru = n.cuti(Uuid7.baru(), siapa);
        cuti.milik(dinas, siapa).stream()
                .filter(c -> !c.batal() && c.rentang().bertemu(baru.rentang()))
                .findFirst()
                .ifPresent(c -> {
                    throw new TataOrganisasi.Ditolak(
                            "mulai",
                            "Bertemu dengan %s yang sudah dicatat, %s sampai %s. Nyatakan yang itu salah catat, atau pilih hari lain."
                                    .formatted(
                                            c.jenis().sebutan().toLowerCase(java.util.Locale.ROOT),
                                            Tanggal.panjang(c.rentang().mulai()),
                                            Tanggal.panjang(c.sampai())));
                });
        cuti.tambah(dinas, baru);
        PegawaiId wakil = n.wakil();
        if (wakil != null && pimpinan != null) {
            LocalDate mulai = n.mulai().isBefore(hari) ? hari : n.mulai();
            perwakilan.tunjuk(
                    dinas,
                    pimpinan.satuan(),
                    new AturanWakil.Usul(
                            siapa, wakil, mulai, n.sampai(), baru.jenis().sebutan()),
                    oleh,
                    hari,
                    kini);
        }
        catatRiwayat(
                dinas,
                siapa,
                baru.jenis().sebutan() + " dicatat",
                baru.keterangan(),
                oleh,
                kini,
                Isi.dari(baru.rentang()));
    }

    /** @return the person whose leave it is */
    @Transactional
    PegawaiId batalkan(DinasId dinas, UUID id, PegawaiId oleh, Instant kini) {
        Cuti c = cuti.ambil(dinas, id).orElseThrow(() -> new TidakDitemukan("Cuti tidak ditemukan"));
        if (cuti.batalkan(dinas, id)) {
            catatRiwayat(
                    dinas,
                    c.pegawai(),
                    c.jenis().sebutan() + " dinyatakan salah catat",
                    null,
                    oleh,
                    kini,
                    Isi.dari(c.rentang()));
        }
        return c.pegawai();
    }

    private void catatRiwayat(
            DinasId dinas,
            PegawaiId siapa,
            String apa,
            @Nullable String alasan,
            PegawaiId oleh,
            Instant kini,
            Map<String, String> isi) {
        riwayat.catat(
                new RiwayatRepository.Catatan(
                        dinas, RiwayatRepository.PEGAWAI, siapa.nilai(), apa, alasan, oleh.toString(), kini),
                Map.of(),
                isi);
    }
}
