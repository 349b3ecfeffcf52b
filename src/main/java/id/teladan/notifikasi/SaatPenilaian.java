package id.teladan.notifikasi;

import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.KeberatanPenilaianDiajukan;
import id.teladan.penilaian.KeberatanPenilaianDiputus;
import id.teladan.penilaian.KeberatanPenilaianDitanggapi;
import id.teladan.penilaian.PenilaianDitarik;
import id.teladan.penilaian.PenilaianDiterima;
import id.teladan.penilaian.PenilaianDitetapkan;
import id.teladan.penilaian.PenilaianDitutup;
import id.teladan.penilaian.PenilaianId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the employee what was decided on him, and those who rate that he objected; in the transaction of the step. */
@Component
class SaatPenilaian {
    private static final int KUTIPAN = 300;

    private final Notifikasi notifikasi;
    private final Organisasi organisasi;

    SaatPenilaian(Notifikasi notifikasi, Organisasi organisasi) {
        this.notifikasi = notifikasi;
        this.organisasi = organisasi;
    }

    @EventListener
    void ditetapkan(PenilaianDitetapkan e) {
        kabari(
                e.dinas(),
                e.id(),
                Set.of(e.pegawai(), e.penilai()),
                Set.of(e.pegawai()),
                "Hasil penilaian Anda sudah ditetapkan",
                "Buka, lalu terima atau ajukan keberatan. Masa keberatan dihitung sejak Anda membukanya, paling lambat "
                        + "seminggu sesudah kabar ini.",
                "/penilaian/saya?id=" + e.id(),
                e.kini());
    }

    @EventListener
    void ditarik(PenilaianDitarik e) {
        kabari(
                e.dinas(),
                e.id(),
                Set.of(e.pegawai()),
                Set.of(e.pegawai()),
                "Hasil penilaian Anda ditarik kembali",
                "Pejabat penilai memperbaikinya sebelum Anda membukanya. Anda diberi kabar bila sudah ditetapkan lagi.",
                "/penilaian/saya?id=" + e.id(),
                e.kini());
    }

    @EventListener
    void diterima(PenilaianDiterima e) {
        String nama = organisasi.nama(e.dinas(), List.of(e.pegawai())).getOrDefault(e.pegawai(), "Pegawai");
        kabari(
                e.dinas(),
                e.id(),
                Set.of(),
                Set.of(e.penilai()),
                nama + " menerima hasil penilaiannya",
                "Penilaian ini selesai dan hasilnya final.",
                "/penilaian/" + e.id(),
                e.kini());
    }

    @EventListener
    void keberatan(KeberatanPenilaianDiajukan e) {
        String nama = organisasi.nama(e.dinas(), List.of(e.pegawai())).getOrDefault(e.pegawai(), "Pegawai");
        kabari(
                e.dinas(),
                e.id(),
                Set.of(e.pegawai()),
                orang(e.penilai(), e.kepada()),
                nama + " mengajukan keberatan atas penilaiannya",
                "“" + kutip(e.alasan()) + "” Pejabat penilai menanggapi, lalu atasannya memutus.",
                "/keberatan/" + e.id(),
                e.kini());
    }

    @EventListener
    void ditanggapi(KeberatanPenilaianDitanggapi e) {
        kabari(
                e.dinas(),
                e.id(),
                Set.of(),
                orang(e.kepada(), null),
                "Keberatan sudah ditanggapi dan menunggu putusan Anda",
                "Kedua pihak sudah didengar. Baca keduanya, lalu putuskan.",
                "/keberatan/" + e.id(),
                e.kini());
    }

    @EventListener
    void diputus(KeberatanPenilaianDiputus e) {
        String isi = e.diubah() ? "Ratingnya diubah." : "Hasil yang ditetapkan dikuatkan.";
        kabari(
                e.dinas(),
                e.id(),
                orang(e.pegawai(), e.penilai()),
                Set.of(e.pegawai()),
                "Keberatan Anda sudah diputus",
                isi + " Putusan ini final.",
                "/penilaian/saya?id=" + e.id(),
                e.kini());
        kabari(
                e.dinas(),
                e.id(),
                Set.of(),
                Set.of(e.penilai()),
                "Keberatan atas penilaian Anda sudah diputus",
                isi + " Putusan ini final.",
                "/keberatan/" + e.id(),
                e.kini());
    }

    @EventListener
    void ditutup(PenilaianDitutup e) {
        if (e.meninggal()) {
            return;
        }
        kabari(
                e.dinas(),
                e.id(),
                Set.of(e.pegawai()),
                Set.of(e.pegawai()),
                "Penilaian Anda ditutup tanpa predikat",
                e.sebab(),
                "/penilaian/saya?id=" + e.id(),
                e.kini());
    }

    private void kabari(
            DinasId dinas,
            PenilaianId id,
            Set<PegawaiId> selesai,
            Set<PegawaiId> penerima,
            String judul,
            String isi,
            String url,
            Instant kini) {
        List<String> halaman = List.of("/penilaian/" + id, "/keberatan/" + id, "/penilaian/saya?id=" + id);
        notifikasi.kabari(dinas, penerima, judul, isi, url, new Notifikasi.Didahului(selesai, halaman), kini);
    }

    private static Set<PegawaiId> orang(@Nullable PegawaiId satu, @Nullable PegawaiId dua) {
        return Stream.of(satu, dua).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String kutip(String teks) {
        return teks.length() <= KUTIPAN ? teks : teks.substring(0, KUTIPAN).strip() + "…";
    }
}
