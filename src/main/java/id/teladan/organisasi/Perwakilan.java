package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wakilkan: a superior lets another person of his place act for him, for days and with a reason. */
@Service
public class Perwakilan {
    private final WakilRepository wakil;
    private final PegawaiRepository pegawai;
    private final RiwayatRepository riwayat;
    private final ApplicationEventPublisher peristiwa;

    Perwakilan(
            WakilRepository wakil,
            PegawaiRepository pegawai,
            RiwayatRepository riwayat,
            ApplicationEventPublisher peristiwa) {
        this.wakil = wakil;
        this.pegawai = pegawai;
        this.riwayat = riwayat;
        this.peristiwa = peristiwa;
    }

    /** For whom this person acts on the day; one statement. */
    @Transactional(readOnly = true)
    public List<WakilRingkas> mewakili(DinasId dinas, PegawaiId siapa, LocalDate hari) {
        return wakil.mewakili(dinas, siapa, hari);
    }

    /** The last fifty delegations given by this person or to him, the one that lasts longest first. */
    @Transactional(readOnly = true)
    List<WakilRingkas> tentang(DinasId dinas, PegawaiId siapa) {
        return wakil.tentang(dinas, siapa);
    }

    /** Assignments at the place that have not ended: among them who may be chosen. */
    @Transactional(readOnly = true)
    List<FaktaPenugasan> orang(DinasId dinas, @Nullable SatuanId satuan, LocalDate hari) {
        return wakil.orang(dinas, satuan, hari);
    }

    /** The same for all the places of these posts. */
    @Transactional(readOnly = true)
    List<FaktaPenugasan> orang(DinasId dinas, List<FaktaPenugasan> dipimpin, LocalDate hari) {
        return wakil.orang(dinas, dipimpin, hari);
    }

    /**
     * Hands over for these days, both included.
     *
     * @param satuan the school that the superior leads; null for the dinas
     * @param hari the day it is there
     * @throws TataOrganisasi.Ditolak with the field at fault
     */
    @Transactional
    public void tunjuk(
            DinasId dinas,
            @Nullable SatuanId satuan,
            PegawaiId pemberi,
            PegawaiId penerima,
            LocalDate mulai,
            LocalDate sampai,
            String alasan,
            LocalDate hari,
            Instant kini) {
        AturanWakil.Usul usul = new AturanWakil.Usul(pemberi, penerima, mulai, sampai, alasan.strip());
        tunjuk(dinas, satuan, usul, pemberi, hari, kini);
    }

    /** The same by another's hand: {@code oleh} is the superior himself, or the admin dinas who enters his leave. */
    @Transactional
    void tunjuk(
            DinasId dinas,
            @Nullable SatuanId satuan,
            AturanWakil.Usul usul,
            PegawaiId oleh,
            LocalDate hari,
            Instant kini) {
        PegawaiId pemberi = usul.pemberi();
        pegawai.kunci(dinas, pemberi);
        List<FaktaPenugasan> orang = wakil.orang(dinas, satuan, hari);
        List<FaktaWakil> ada = wakil.tentang(dinas, pemberi).stream()
                .map(WakilRingkas::fakta)
                .filter(f -> f.pemberi().equals(pemberi) && java.util.Objects.equals(f.satuan(), satuan))
                .toList();
        AturanWakil.halangan(usul, orang, ada, hari).ifPresent(d -> {
            throw d;
        });
        wakil.cuti(dinas, usul).ifPresent(sampaiCuti -> {
            throw new TataOrganisasi.Ditolak(
                    "wakil",
                    "Orang itu sendiri cuti sampai " + Tanggal.panjang(sampaiCuti)
                            + ". Pilih orang lain, atau hari sesudahnya.");
        });
        UUID id = Uuid7.baru();
        wakil.tambah(dinas, id, satuan, usul, kini);
        WakilRingkas w = wakil.ambil(dinas, pemberi, id).orElseThrow();
        catat(
                dinas,
                w,
                oleh,
                "Wakil ditunjuk: " + w.namaWakil(),
                w.alasan(),
                Map.of(),
                Isi.dari(w.fakta().rentang()),
                kini);
        peristiwa.publishEvent(
                new WakilDitunjuk(dinas, pemberi, w.namaPemberi(), w.wakil(), w.mulai(), w.sampai(), w.alasan(), kini));
    }

    /** Ends one's own delegation at once; false when it had ended already. */
    @Transactional
    public boolean akhiri(DinasId dinas, PegawaiId pemberi, UUID id, LocalDate hari, Instant kini) {
        pegawai.kunci(dinas, pemberi);
        WakilRingkas w = wakil.ambil(dinas, pemberi, id)
                .orElseThrow(() -> new TidakDitemukan("Perwakilan itu tidak ada, atau bukan Anda yang memberikannya."));
        if (!w.belumBerakhir(hari)) {
            return false;
        }
        LocalDate kemarin = hari.minusDays(1);
        boolean dicabut = kemarin.isBefore(w.mulai());
        wakil.ubah(dinas, id, dicabut ? w.sampai() : kemarin, dicabut);
        Map<String, String> sesudah =
                dicabut ? Map.of("Sampai", "ditarik kembali") : Map.of("Sampai", Tanggal.panjang(kemarin));
        catat(
                dinas,
                w,
                pemberi,
                "Perwakilan diakhiri: " + w.namaWakil(),
                null,
                Map.of("Sampai", Tanggal.panjang(w.sampai())),
                sesudah,
                kini);
        peristiwa.publishEvent(new WakilDiakhiri(dinas, w.namaPemberi(), w.wakil(), kini));
        return true;
    }

    private void catat(
            DinasId dinas,
            WakilRingkas w,
            PegawaiId oleh,
            String apa,
            @Nullable String alasan,
            Map<String, String> sebelum,
            Map<String, String> sesudah,
            Instant kini) {
        riwayat.catat(
                new RiwayatRepository.Catatan(
                        dinas, RiwayatRepository.PEGAWAI, w.pemberi().nilai(), apa, alasan, oleh.toString(), kini),
                sebelum,
                sesudah);
    }
}
