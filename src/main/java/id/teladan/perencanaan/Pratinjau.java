package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act over many people would do: who takes part, and who is left out and why.
 *
 * @param baru id that the act will bear, so that a form which is sent twice begins it once
 * @param berdraf how many are left out only because of a draft of review
 */
record Pratinjau(
        JenisMassal jenis,
        UUID baru,
        DaftarPeriksa d,
        Saringan s,
        List<Ikut> ikut,
        List<Tertinggal> tertinggal,
        int berdraf) {

    /**
     * @param kelompok what he is reminded of; {@code ringkas}, his plan or his last reminder in short
     * @param belumMasuk whether he never signed in, so that a message alone does not reach him
     */
    record Ikut(Baris baris, int versi, String kelompok, List<String> ringkas, boolean belumMasuk) {
        Permintaan.Diminta diminta() {
            return new Permintaan.Diminta(baris.id(), baris.skp(), versi);
        }
    }

    long belumMasuk() {
        return ikut.stream().filter(Ikut::belumMasuk).count();
    }

    record Tertinggal(Baris baris, String sebab) {}

    /** The rows with the versions that were shown, for the form. */
    String muatan() {
        return String.join(",", ikut.stream().map(x -> x.diminta().tulis()).toList());
    }

    /** Who is left out, by reason, in the order of the list. */
    Map<String, List<Baris>> sebab() {
        Map<String, List<Baris>> hasil = new LinkedHashMap<>();
        for (Tertinggal t : tertinggal) {
            hasil.computeIfAbsent(t.sebab(), x -> new ArrayList<>()).add(t.baris());
        }
        return hasil;
    }

    /** How many take part, by what they are reminded of. */
    Map<String, Integer> kelompok() {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        ikut.forEach(x -> hasil.merge(x.kelompok(), 1, Integer::sum));
        return hasil;
    }

    /** Untouched, complete plans that wait for approval; with a draft of review only where the superior chose so. */
    static Pratinjau setujui(DaftarPeriksa d, Saringan s, UUID baru, Ketentuan k, Map<SkpId, Skp> rencana) {
        List<Ikut> ikut = new ArrayList<>();
        List<Tertinggal> tertinggal = new ArrayList<>();
        int berdraf = 0;
        for (Baris b : s.dimaksud(d.baris())) {
            Skp x = b.skp() == null ? null : rencana.get(b.skp());
            Halangan h = (x == null
                            ? SyaratSkp.sekaligus(b.status(), b.berlaku() != null)
                            : SyaratSkp.setujuiSekaligus(x, k, s.cara()))
                    .orElse(null);
            if (x != null && h == null) {
                ikut.add(new Ikut(b, x.versi(), "", ringkas(x, k), false));
            } else {
                tertinggal.add(new Tertinggal(b, sebab(b, h)));
            }
            if (h instanceof Halangan.TidakSekaligus t && t.draf()) {
                berdraf++;
            }
        }
        return new Pratinjau(JenisMassal.SETUJUI, baru, d, s, ikut, tertinggal, berdraf);
    }

    private static String sebab(Baris b, @Nullable Halangan h) {
        return switch (h) {
            case null -> KalimatMassal.SUDAH_BERGANTI;
            case Halangan.BelumLengkap k ->
                "Belum lengkap: "
                        + String.join(
                                " ", k.kurang().stream().map(Kekurangan::pesan).toList());
            default -> b.skp() == null ? KalimatMassal.tidakIkut(b.status(), true) : h.pesan();
        };
    }

    private static List<String> ringkas(Skp x, Ketentuan k) {
        Ketentuan.Katalog katalog = k.untuk(x.peran());
        NamaButir nama = new NamaButir(katalog);
        List<String> hasil = new ArrayList<>();
        hasil.add(UnduhanDaftar.praktik(x, nama));
        int kegiatan = x.efektif().bagian(Bagian.PENGEMBANGAN).size();
        hasil.add("Pengembangan Kompetensi: " + kegiatan + " kegiatan"
                + (k.poin() == null ? "" : ", " + x.efektif().poin(katalog) + " poin"));
        List<String> tugas =
                x.efektif().bagian(Bagian.TUGAS).stream().map(nama::judul).toList();
        if (!tugas.isEmpty()) {
            hasil.add("Tugas Tambahan: " + String.join("; ", tugas));
        }
        int ubah = x.penyesuaian().daftar().size();
        if (ubah > 0) {
            hasil.add(ubah + " penyesuaian dari Anda");
        }
        if (x.tanda().draf() != null) {
            hasil.add("Catatan Anda: “" + x.tanda().draf() + "”");
        }
        return hasil;
    }

    /** Those whose next step is their own and who were not reminded on the day yet. */
    static Pratinjau ingatkan(
            DaftarPeriksa d,
            Saringan s,
            UUID baru,
            Map<PegawaiId, Instant> terakhir,
            Set<PegawaiId> belumMasuk,
            LocalDate hari) {
        List<Ikut> ikut = new ArrayList<>();
        List<Tertinggal> tertinggal = new ArrayList<>();
        for (Baris b : s.dimaksud(d.baris())) {
            boolean perubahan = b.berlaku() != null;
            Pengingat apa = Pengingat.untuk(b.skp() == null ? null : b.status(), perubahan)
                    .orElse(null);
            Instant lalu = terakhir.get(b.id());
            if (b.orang() == null || apa == null) {
                tertinggal.add(new Tertinggal(b, Pengingat.tidakPerlu(b.status(), perubahan)));
            } else if (b.cutiSampai() != null) {
                tertinggal.add(new Tertinggal(b, KalimatMassal.CUTI));
            } else if (lalu != null && sama(lalu, hari, d)) {
                tertinggal.add(new Tertinggal(b, KalimatMassal.SUDAH_DIINGATKAN));
            } else {
                ikut.add(new Ikut(b, 0, apa.sebutan(), lalu(lalu, d), belumMasuk.contains(b.id())));
            }
        }
        return new Pratinjau(JenisMassal.INGATKAN, baru, d, s, ikut, tertinggal, 0);
    }

    private static boolean sama(Instant lalu, LocalDate hari, DaftarPeriksa d) {
        return LocalDate.ofInstant(lalu, d.ini().zona().id()).equals(hari);
    }

    private static List<String> lalu(@Nullable Instant lalu, DaftarPeriksa d) {
        return List.of(
                lalu == null
                        ? "Belum pernah diingatkan"
                        : "Terakhir diingatkan " + Tanggal.singkat(lalu, d.ini().zona()));
    }
}
