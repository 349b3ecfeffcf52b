package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Jahat;
import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.Nuptk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Hostile content of forms against the rules of a plan: what passes is what the catalogue offers. Repeat with {@code -Dbenih=}. */
class IsianAcakTest {
    private static final List<String> NAMA = List.of(
            "praktik",
            "rhk",
            "tugas",
            "perilaku.BP",
            "perilaku.AK",
            "perilaku.",
            "target.PK-03",
            "target.",
            "keterangan.TT-06",
            "keterangan.",
            "versi",
            "aksi");
    private static final List<String> KODE =
            List.of("MK-1", "PK-03", "TT-06", "BP-1", "AK-1", "tambah:PK-03", "hapus:TT-06", "lanjut", "1", "99", "0");

    private final long benih = Jahat.benih();
    private final Jahat jahat = new Jahat(benih);

    private String nilai() {
        return jahat.kadang(2) ? jahat.pilih(KODE) : jahat.kadang(2) ? jahat.ubah(jahat.pilih(KODE)) : jahat.teks();
    }

    @Test
    void isian_jahat_hanya_lolos_bila_ada_dalam_katalog_dan_batasnya() {
        int lolos = 0;
        for (int i = 0; i < 40_000; i++) {
            MultiValueMap<String, String> p = new LinkedMultiValueMap<>();
            for (int n = jahat.angka(8); n >= 0; n--) {
                p.add(jahat.kadang(8) ? jahat.teks() : jahat.pilih(NAMA), nilai());
            }
            Bagian b = jahat.pilih(List.of(Bagian.values()));
            IsianBagian isian = IsianBagian.dari(b, p);
            Skp baru = Contoh.skp(StatusSkp.DRAF).simpan(b, isian.butir());
            Kelengkapan k = baru.kelengkapan(Contoh.ketentuan());
            k.periksa(baru.isi());
            baru.isi().sidik(b);
            if (isian.galat().isEmpty() && k.tolak(b, baru.isi()).isEmpty()) {
                lolos++;
                assertThat(baru.isi().bagian(b))
                        .as("benih %d, ke-%d: %s", benih, i, p)
                        .allSatisfy(x -> {
                            assertThat(k.ditawarkan(x)).isTrue();
                            assertThat(Optional.ofNullable(x.target()).orElse(1))
                                    .isBetween(1, 99);
                            assertThat(Optional.ofNullable(x.keterangan())
                                            .orElse("")
                                            .length())
                                    .isLessThanOrEqualTo(200);
                        });
                assertThat(baru.isi().bagian(b).stream().map(Butir::kode))
                        .as("benih %d, ke-%d: %s", benih, i, p)
                        .doesNotHaveDuplicates();
            }
        }
        System.out.println("isian bagian acak: benih " + benih + ", 40000, lolos " + lolos);
        assertThat(lolos).isPositive();
    }

    @Test
    void penyesuaian_jahat_tidak_pernah_membuat_rencana_yang_tidak_sah() {
        int lolos = 0;
        for (int i = 0; i < 20_000; i++) {
            Bagian b = jahat.pilih(List.of(Bagian.values()));
            String sekarang = jahat.kadang(3) ? null : nilai();
            Penyesuaian usul = new Penyesuaian(
                    UUID.randomUUID(),
                    b,
                    sekarang,
                    jahat.kadang(4) ? null : nilai(),
                    jahat.kadang(2) ? null : jahat.angka(200) - 50,
                    jahat.kadang(2) ? null : jahat.teks(),
                    jahat.kadang(2) ? null : jahat.teks(),
                    Contoh.BUDI,
                    Contoh.KINI);
            Skp s = Contoh.skp(StatusSkp.DIAJUKAN);
            if (s.halanganSesuaikan(sekarang, usul, Contoh.oleh(Pihak.PENILAI)).isEmpty()) {
                lolos++;
                Skp baru = s.sesuaikan(sekarang, usul, Contoh.KINI);
                assertThat(baru.kelengkapan(Contoh.ketentuan()).tolak(b, baru.efektif()))
                        .as("benih %d: %s", benih, usul)
                        .isEmpty();
                assertThat(baru.isi()).isEqualTo(s.isi());
            }
        }
        System.out.println("penyesuaian acak: benih " + benih + ", 20000, lolos " + lolos);
        assertThat(lolos).isPositive();
    }

    @Test
    void versi_yang_dibandingkan_tidak_pernah_gagal() {
        for (int i = 0; i < 10_000; i++) {
            List<Butir> lama = new ArrayList<>();
            List<Butir> baru = new ArrayList<>();
            for (int n = jahat.angka(3); n >= 0; n--) {
                lama.add(new Butir(Bagian.TUGAS, jahat.pilih(KODE), null, jahat.teks()));
                baru.add(new Butir(Bagian.TUGAS, jahat.pilih(KODE), null, jahat.teks()));
            }
            boolean berharga = IsiLama.berharga(lama, baru);
            boolean hilang = lama.stream()
                    .anyMatch(x -> baru.stream().noneMatch(y -> y.kode().equals(x.kode())));
            assertThat(berharga || !hilang).as("benih %d", benih).isTrue();
        }
        System.out.println("versi acak: benih " + benih + ", 10000");
    }

    @Test
    void nomor_jahat_terbaca_sebagai_nomor_atau_tidak_sama_sekali() {
        List<String> asli = List.of("198503152010012999", "69999901", "9999763664300002", "19850315 201001 2 999");
        for (int i = 0; i < 40_000; i++) {
            String t = jahat.kadang(2) ? jahat.ubah(jahat.pilih(asli)) : jahat.teks();
            Nip.coba(t).ifPresent(n -> assertThat(n.angka()).matches("[0-9]{18}"));
            Npsn.coba(t).ifPresent(n -> assertThat(n.angka()).matches("[0-9A-Z][0-9]{7}"));
            Nuptk.coba(t).ifPresent(n -> assertThat(n.angka()).matches("[0-9]{16}"));
        }
        System.out.println("nomor acak: benih " + benih + ", 40000");
    }
}
