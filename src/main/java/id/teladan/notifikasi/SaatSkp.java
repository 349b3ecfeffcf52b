package id.teladan.notifikasi;

import id.teladan.perencanaan.KeberatanDiajukan;
import id.teladan.perencanaan.PersetujuanDibatalkan;
import id.teladan.perencanaan.SkpDiajukan;
import id.teladan.perencanaan.SkpDikembalikan;
import id.teladan.perencanaan.SkpDisepakati;
import id.teladan.perencanaan.SkpDisetujui;
import id.teladan.umum.PegawaiId;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @EventListener
    void diajukan(SkpDiajukan e) {
        notifikasi.kabari(
                e.dinas(),
                e.wakil() == null ? Set.of(e.penilai()) : Set.of(e.penilai(), e.wakil()),
                e.namaPemilik() + (e.perubahan() ? " mengajukan perubahan rencana" : " mengajukan rencana"),
                e.periode() + ". Periksa, sesuaikan bila perlu, lalu setujui.",
                "/periksa/" + e.skp(),
                e.pada());
    }

    /** Of an approval by the system the owner needs no message: he pressed the button himself and reads it on the next page. */
    @EventListener
    void disetujui(SkpDisetujui e) {
        if (e.olehSistem()) {
            return;
        }
        String beda = e.penyesuaian() == 0 ? "tanpa penyesuaian" : "dengan " + e.penyesuaian() + " penyesuaian";
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pemilik()),
                e.perubahan() ? "Perubahan rencana Anda disetujui" : "Rencana Anda disetujui",
                e.penyetuju() + " menyetujui rencana " + e.periode() + " " + beda + ". Cek, lalu sepakati.",
                "/skp/" + e.skp() + "/kesepakatan",
                e.pada());
    }

    @EventListener
    void dikembalikan(SkpDikembalikan e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pemilik()),
                "Rencana Anda dikembalikan untuk diperbaiki",
                e.oleh() + ", " + e.periode() + ": “" + kutip(e.catatan()) + "”",
                "/skp/" + e.skp() + "/rangkuman",
                e.pada());
    }

    @EventListener
    void disepakati(SkpDisepakati e) {
        Set<PegawaiId> pihak =
                Stream.of(e.penilai(), e.wakil()).filter(Objects::nonNull).collect(Collectors.toSet());
        disepakati(e, pihak, "/periksa/");
        if (!pihak.contains(e.penyetuju())) {
            disepakati(e, Set.of(e.penyetuju()), "/putusan/");
        }
    }

    private void disepakati(SkpDisepakati e, Set<PegawaiId> penerima, String di) {
        notifikasi.kabari(
                e.dinas(),
                penerima,
                e.namaPemilik() + (e.perubahan() ? " menyepakati perubahan rencananya" : " menyepakati rencananya"),
                e.periode() + (e.perubahan() ? ". Sejak sekarang perubahan itu berlaku." : ". Perencanaannya selesai."),
                di + e.skp(),
                e.pada());
    }

    @EventListener
    void keberatan(KeberatanDiajukan e) {
        notifikasi.kabari(
                e.dinas(),
                e.wakil() == null ? Set.of(e.pemutus()) : Set.of(e.pemutus(), e.wakil()),
                e.namaPemilik() + (e.kedua() ? " mengajukan keberatan kedua" : " mengajukan keberatan"),
                e.periode() + ": “" + kutip(e.alasan()) + "”",
                "/periksa/" + e.skp(),
                e.pada());
    }

    @EventListener
    void dibatalkan(PersetujuanDibatalkan e) {
        notifikasi.kabari(
                e.dinas(),
                Set.of(e.pemilik()),
                "Persetujuan atas rencana Anda dibatalkan",
                e.oleh() + " membatalkan persetujuannya, " + e.periode()
                        + ". Rencana Anda menunggu persetujuan lagi; isinya tidak berubah.",
                "/skp/" + e.skp() + "/rangkuman",
                e.pada());
    }

    private static String kutip(String teks) {
        return teks.length() <= KUTIPAN ? teks : teks.substring(0, KUTIPAN).strip() + "…";
    }
}
