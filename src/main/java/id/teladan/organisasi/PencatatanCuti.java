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
import java.util.Objects;
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
    private final PenugasanRepository penugasan;

    PencatatanCuti(
            CutiRepository cuti,
            PegawaiRepository pegawai,
            RiwayatRepository riwayat,
            Perwakilan perwakilan,
            PenugasanRepository penugasan) {
        this.cuti = cuti;
        this.pegawai = pegawai;
        this.riwayat = riwayat;
        this.perwakilan = perwakilan;
        this.penugasan = penugasan;
    }

    /** The posts by which a person leads today or will lead. */
    @Transactional(readOnly = true)
    List<FaktaPenugasan> memimpin(DinasId dinas, PegawaiId siapa, LocalDate hari) {
        return penugasan.milik(dinas, siapa).stream()
                .map(Penugasan::fakta)
                .filter(f -> !f.batal() && AturanWakil.memimpin(f.peran()))
                .filter(f ->
                        f.rentang().sampai() == null || !f.rentang().sampai().isBefore(hari))
                .toList();
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
     * Enters leave; where a delegate is given, he acts for the person at each place that the person leads on the first day and where
     * he works himself.
     *
     * @return the posts for which nobody acts because the delegate does not work there
     * @throws TataOrganisasi.Ditolak with the field at fault
     */
    @Transactional
    List<FaktaPenugasan> catat(
            DinasId dinas, CutiForm.Nilai n, PegawaiId siapa, PegawaiId oleh, LocalDate hari, Instant kini) {
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
        List<FaktaPenugasan> sisa = wakil == null ? List.of() : wakilkan(dinas, baru, wakil, oleh, hari, kini);
        catatRiwayat(
                dinas,
                siapa,
                baru.jenis().sebutan() + " dicatat",
                baru.keterangan(),
                oleh,
                kini,
                Isi.dari(baru.rentang()));
        return sisa;
    }

    private List<FaktaPenugasan> wakilkan(
            DinasId dinas, Cuti c, PegawaiId wakil, PegawaiId oleh, LocalDate hari, Instant kini) {
        LocalDate mulai =
                c.rentang().mulai().isBefore(hari) ? hari : c.rentang().mulai();
        List<FaktaPenugasan> dipimpin = satuTiapTempat(memimpin(dinas, c.pegawai(), hari).stream()
                .filter(f -> f.rentang().memuat(mulai))
                .toList());
        if (dipimpin.isEmpty()) {
            throw new TataOrganisasi.Ditolak(
                    "wakil",
                    "Pada " + Tanggal.panjang(mulai)
                            + " pegawai ini tidak memimpin di mana pun, jadi tidak ada yang diwakilkan. Kosongkan wakilnya, atau"
                            + " periksa hari mulainya.");
        }
        List<Penugasan> miliknya = penugasan.berlaku(dinas, wakil, mulai);
        List<FaktaPenugasan> dapat = dipimpin.stream()
                .filter(f ->
                        miliknya.stream().anyMatch(m -> Objects.equals(m.fakta().satuan(), f.satuan())))
                .toList();
        // Where he works at none of them, the rule says in its own words what is wrong with him.
        List<FaktaPenugasan> ditunjuk = dapat.isEmpty() ? dipimpin.subList(0, 1) : dapat;
        for (FaktaPenugasan f : ditunjuk) {
            AturanWakil.Usul u = new AturanWakil.Usul(
                    c.pegawai(), wakil, mulai, c.sampai(), c.jenis().sebutan());
            perwakilan.tunjuk(dinas, f.satuan(), u, oleh, hari, kini);
        }
        return dipimpin.stream().filter(f -> !ditunjuk.contains(f)).toList();
    }

    /** A head who is also Plt at his own school hands it over once. */
    private static List<FaktaPenugasan> satuTiapTempat(List<FaktaPenugasan> dipimpin) {
        return dipimpin.stream()
                .filter(f -> dipimpin.stream()
                        .filter(g -> Objects.equals(g.satuan(), f.satuan()))
                        .findFirst()
                        .filter(f::equals)
                        .isPresent())
                .toList();
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
