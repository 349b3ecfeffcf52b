package id.teladan.perencanaan;

import static id.teladan.perencanaan.Contoh.BUDI;
import static id.teladan.perencanaan.Contoh.KINI;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaftarPenyesuaianTest {
    private static Penyesuaian usul(@Nullable String baru, @Nullable Integer target) {
        return new Penyesuaian(Uuid7.baru(), Bagian.PENGEMBANGAN, null, baru, target, null, null, BUDI, KINI);
    }

    private static Butir rhk(String kode, int target) {
        return new Butir(Bagian.PENGEMBANGAN, kode, target, null);
    }

    @Test
    void mengganti_dua_kali_tetap_satu_penyesuaian_atas_butir_asal() {
        Isi isi = new Isi(List.of(rhk("A", 1)));
        DaftarPenyesuaian d =
                DaftarPenyesuaian.KOSONG.ubah(isi, "A", usul("B", 1)).ubah(isi, "B", usul("C", 2));
        assertThat(d.daftar()).singleElement().satisfies(p -> {
            assertThat(p.kodeLama()).isEqualTo("A");
            assertThat(p.kodeBaru()).isEqualTo("C");
        });
    }

    @Test
    void kembali_ke_yang_diajukan_menghapus_penyesuaian() {
        Isi isi = new Isi(List.of(rhk("A", 1)));
        DaftarPenyesuaian d =
                DaftarPenyesuaian.KOSONG.ubah(isi, "A", usul("B", 1)).ubah(isi, "B", usul("A", 1));
        assertThat(d.daftar()).isEmpty();
    }

    @Test
    void menghapus_yang_baru_ditambahkan_tidak_meninggalkan_jejak_dalam_rencana() {
        Isi isi = new Isi(List.of(rhk("A", 1)));
        DaftarPenyesuaian d =
                DaftarPenyesuaian.KOSONG.ubah(isi, null, usul("B", 1)).ubah(isi, "B", usul(null, null));
        assertThat(d.daftar()).isEmpty();
    }

    @Test
    void menambah_yang_tadi_dihapus_mengembalikan_butir_pegawai() {
        Isi isi = new Isi(List.of(rhk("A", 1)));
        DaftarPenyesuaian d =
                DaftarPenyesuaian.KOSONG.ubah(isi, "A", usul(null, null)).ubah(isi, null, usul("A", 1));
        assertThat(d.daftar()).isEmpty();
        assertThat(d.terapkan(isi)).isEqualTo(isi);
    }

    /** Random edits over the adjustments give the same plan as the same edits made on a plain list. */
    @Property(tries = 500)
    void penyesuaian_acak_sama_dengan_penyuntingan_langsung(@ForAll @IntRange(max = 1_000_000) int benih) {
        Random acak = new Random(benih);
        List<String> kode = List.of("A", "B", "C", "D", "E");
        Isi isi = new Isi(List.of(rhk("A", 1), rhk("B", 2)));
        DaftarPenyesuaian d = DaftarPenyesuaian.KOSONG;
        List<Butir> langsung = new ArrayList<>(isi.butir());
        for (int i = 0; i < 8; i++) {
            String baru = kode.get(acak.nextInt(kode.size()));
            int target = 1 + acak.nextInt(3);
            boolean ada = langsung.stream().anyMatch(x -> x.kode().equals(baru));
            int cara = acak.nextInt(3);
            if (cara == 0 && !ada) {
                d = d.ubah(isi, null, usul(baru, target));
                langsung.add(rhk(baru, target));
            } else if (cara == 1 && !langsung.isEmpty()) {
                Butir x = langsung.remove(acak.nextInt(langsung.size()));
                d = d.ubah(isi, x.kode(), usul(null, null));
            } else if (cara == 2 && !langsung.isEmpty()) {
                int di = acak.nextInt(langsung.size());
                Butir x = langsung.get(di);
                if (!ada || x.kode().equals(baru)) {
                    d = d.ubah(isi, x.kode(), usul(baru, target));
                    langsung.set(di, rhk(baru, target));
                }
            }
            assertThat(d.terapkan(isi).butir()).containsExactlyInAnyOrderElementsOf(langsung);
        }
    }
}
