package id.teladan.notifikasi;

import id.teladan.perencanaan.KeberatanDiajukan;
import id.teladan.perencanaan.PeristiwaSkp;
import id.teladan.perencanaan.PersetujuanDibatalkan;
import id.teladan.perencanaan.SkpDiajukan;
import id.teladan.perencanaan.SkpDikembalikan;
import id.teladan.perencanaan.SkpDisepakati;
import id.teladan.perencanaan.SkpDisetujui;
import id.teladan.umum.PegawaiId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the employee what was decided on his plan, and his superiors what was handed to them; in the transaction of the step. */
@Component
class SaatSkp {
    private static final int KUTIPAN = 300;

    private final Notifikasi notifikasi;

    SaatSkp(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    private static Set<PegawaiId> orang(@Nullable PegawaiId... orang) {
        return Stream.of(orang).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** @param selesai those for whom the step answered what they were told about this plan before */
    private void kabari(
            PeristiwaSkp e, Set<PegawaiId> selesai, Set<PegawaiId> penerima, String judul, String isi, String url) {
        List<String> halaman = Stream.of("/skp/%s/rangkuman", "/skp/%s/kesepakatan", "/periksa/%s")
                .map(x -> x.formatted(e.skp()))
                .toList();
        notifikasi.kabari(e.dinas(), penerima, judul, isi, url, new Notifikasi.Didahului(selesai, halaman), e.pada());
    }

    @EventListener
    void diajukan(SkpDiajukan e) {
        kabari(
                e,
                orang(e.pemilik(), e.penilai(), e.wakil()),
                orang(e.penilai(), e.wakil()),
                e.namaPemilik() + (e.perubahan() ? " mengajukan perubahan rencana" : " mengajukan rencana"),
                e.periode() + ". Periksa, sesuaikan bila perlu, lalu setujui.",
                "/periksa/" + e.skp());
    }

    /** Of an approval by the system the owner needs no message: he pressed the button himself and reads it on the next page. */
    @EventListener
    void disetujui(SkpDisetujui e) {
        if (e.olehSistem()) {
            return;
        }
        String beda = e.penyesuaian() == 0 ? "tanpa penyesuaian" : "dengan " + e.penyesuaian() + " penyesuaian";
        kabari(
                e,
                orang(e.pemilik(), e.penilai(), e.wakil()),
                Set.of(e.pemilik()),
                e.perubahan() ? "Perubahan rencana Anda disetujui" : "Rencana Anda disetujui",
                e.penyetuju() + " menyetujui rencana " + e.periode() + " " + beda + ". Cek, lalu sepakati.",
                "/skp/" + e.skp() + "/kesepakatan");
    }

    @EventListener
    void dikembalikan(SkpDikembalikan e) {
        kabari(
                e,
                orang(e.penilai(), e.wakil()),
                Set.of(e.pemilik()),
                "Rencana Anda dikembalikan untuk diperbaiki",
                e.oleh() + ", " + e.periode() + ": “" + kutip(e.catatan()) + "”",
                "/skp/" + e.skp() + "/rangkuman");
    }

    @EventListener
    void disepakati(SkpDisepakati e) {
        Set<PegawaiId> pihak = orang(e.penilai(), e.wakil());
        disepakati(e, pihak, "/periksa/");
        if (!pihak.contains(e.penyetuju())) {
            disepakati(e, Set.of(e.penyetuju()), "/putusan/");
        }
    }

    private void disepakati(SkpDisepakati e, Set<PegawaiId> penerima, String di) {
        kabari(
                e,
                Set.of(e.pemilik()),
                penerima,
                e.namaPemilik() + (e.perubahan() ? " menyepakati perubahan rencananya" : " menyepakati rencananya"),
                e.periode() + (e.perubahan() ? ". Sejak sekarang perubahan itu berlaku." : ". Perencanaannya selesai."),
                di + e.skp());
    }

    @EventListener
    void keberatan(KeberatanDiajukan e) {
        kabari(
                e,
                Set.of(e.pemilik()),
                orang(e.pemutus(), e.wakil()),
                e.namaPemilik() + (e.kedua() ? " mengajukan keberatan kedua" : " mengajukan keberatan"),
                e.periode() + ": “" + kutip(e.alasan()) + "”",
                "/periksa/" + e.skp());
    }

    @EventListener
    void dibatalkan(PersetujuanDibatalkan e) {
        kabari(
                e,
                Set.of(e.pemilik()),
                Set.of(e.pemilik()),
                "Persetujuan atas rencana Anda dibatalkan",
                e.oleh() + " membatalkan persetujuannya, " + e.periode()
                        + ". Rencana Anda menunggu persetujuan lagi; isinya tidak berubah.",
                "/skp/" + e.skp() + "/rangkuman");
    }

    private static String kutip(String teks) {
        return teks.length() <= KUTIPAN ? teks : teks.substring(0, KUTIPAN).strip() + "…";
    }
}
