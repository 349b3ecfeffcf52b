package id.teladan.notifikasi;

import id.teladan.perencanaan.PenilaiBerganti;
import id.teladan.perencanaan.PenilaiBerganti.Pergantian;
import id.teladan.umum.PegawaiId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the employee, the superior before and the one now; a superior gets one message, however many plans have come or gone. */
@Component
class SaatPenilaiBerganti {
    private final Notifikasi notifikasi;

    SaatPenilaiBerganti(Notifikasi notifikasi) {
        this.notifikasi = notifikasi;
    }

    private record Pasangan(
            @Nullable PegawaiId lama, @Nullable PegawaiId baru, boolean lepas) {}

    @EventListener
    void berganti(PenilaiBerganti e) {
        Map<Pasangan, List<Pergantian>> menurut = e.pergantian().stream()
                .collect(Collectors.groupingBy(
                        p -> new Pasangan(p.lama(), p.baru(), p.lepas()), LinkedHashMap::new, Collectors.toList()));
        menurut.forEach((siapa, rencana) -> pegawai(e, siapa, rencana));
        menurut(e, Pergantian::baru, p -> !p.lepas()).forEach((siapa, rencana) -> baru(e, siapa, rencana));
        menurut(e, Pergantian::lama, p -> !p.lepas()).forEach((siapa, rencana) -> lama(e, siapa, rencana));
        menurut(e, Pergantian::lama, Pergantian::lepas).forEach((siapa, rencana) -> lepas(e, siapa, rencana));
    }

    private static Map<PegawaiId, List<Pergantian>> menurut(
            PenilaiBerganti e,
            Function<Pergantian, @Nullable PegawaiId> siapa,
            java.util.function.Predicate<Pergantian> yang) {
        Map<PegawaiId, List<Pergantian>> hasil = new LinkedHashMap<>();
        e.pergantian().stream().filter(yang).forEach(p -> {
            PegawaiId orang = siapa.apply(p);
            if (orang != null) {
                hasil.computeIfAbsent(orang, x -> new java.util.ArrayList<>()).add(p);
            }
        });
        return hasil;
    }

    private void pegawai(PenilaiBerganti e, Pasangan siapa, List<Pergantian> rencana) {
        List<PegawaiId> orang = rencana.stream().map(Pergantian::pemilik).toList();
        String sebelum = siapa.lama() == null ? "" : "Sebelumnya: " + nama(e, siapa.lama()) + " · ";
        if (siapa.lepas()) {
            notifikasi.kabari(
                    e.dinas(),
                    orang,
                    "Rencana Anda ditutup",
                    "Anda tidak lagi pada jabatan yang direncanakan. Rencana itu tetap dapat Anda baca, dengan isi terakhirnya.",
                    "/",
                    e.pada());
        } else if (siapa.baru() == null) {
            notifikasi.kabari(
                    e.dinas(),
                    orang,
                    "Sementara ini Anda belum punya pejabat penilai",
                    sebelum
                            + "Rencana Anda tersimpan dan menunggu yang baru. Admin dinas yang mencatat siapa penggantinya.",
                    "/",
                    e.pada());
        } else {
            notifikasi.kabari(
                    e.dinas(),
                    orang,
                    "Pejabat penilai Anda sekarang " + nama(e, siapa.baru()),
                    sebelum + "Rencana Anda diteruskan apa adanya; tidak ada yang perlu diajukan ulang.",
                    "/",
                    e.pada());
        }
    }

    private void baru(PenilaiBerganti e, PegawaiId siapa, List<Pergantian> rencana) {
        long menunggu = rencana.stream().filter(Pergantian::menunggu).count();
        Set<String> dari = sebutan(e, rencana, Pergantian::lama);
        notifikasi.kabari(
                e.dinas(),
                List.of(siapa),
                rencana.size() + " rencana kini dinilai Anda",
                (dari.isEmpty() ? "" : "Diteruskan dari: " + String.join("; ", dari) + " · ")
                        + (menunggu == 0
                                ? "Belum ada yang menunggu keputusan."
                                : menunggu
                                        + " di antaranya menunggu keputusan Anda; draf pemeriksaan ikut diteruskan."),
                "/periksa",
                e.pada());
    }

    private void lama(PenilaiBerganti e, PegawaiId siapa, List<Pergantian> rencana) {
        Set<String> ke = sebutan(e, rencana, Pergantian::baru);
        notifikasi.kabari(
                e.dinas(),
                List.of(siapa),
                rencana.size() + " rencana tidak lagi dinilai Anda",
                (ke.isEmpty() ? "" : "Sekarang dinilai: " + String.join("; ", ke) + " · ")
                        + "Yang pernah Anda putuskan tetap dapat Anda baca.",
                "/putusan",
                e.pada());
    }

    private void lepas(PenilaiBerganti e, PegawaiId siapa, List<Pergantian> rencana) {
        notifikasi.kabari(
                e.dinas(),
                List.of(siapa),
                rencana.size() + " rencana ditutup",
                "Pemiliknya tidak lagi pada jabatan itu. Rencananya tetap dapat Anda baca dan tidak menunggu Anda lagi.",
                "/putusan",
                e.pada());
    }

    private static Set<String> sebutan(
            PenilaiBerganti e, List<Pergantian> rencana, Function<Pergantian, @Nullable PegawaiId> siapa) {
        return rencana.stream()
                .map(siapa)
                .filter(Objects::nonNull)
                .map(p -> nama(e, p))
                .distinct()
                .limit(3)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static String nama(PenilaiBerganti e, PegawaiId siapa) {
        return e.nama().getOrDefault(siapa, "Pegawai yang sudah dihapus");
    }
}
