package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** The import of a staff list by the application itself, for the measurement. */
public final class ImporUji {
    private final Impor impor;
    private final Pemohon oleh;

    public ImporUji(BeanFactory teladan, DinasId dinas) {
        this.impor = teladan.getBean(Impor.class);
        this.oleh = new Pemohon(dinas, "bench", "Bench");
    }

    /** A file of so many people, 40 to a school, none of whom another {@code ke} has. */
    public static byte[] berkas(int orang, int ke) {
        StringBuilder s = new StringBuilder(UjiImpor.KEPALA + "\n");
        for (int i = 0; i < orang; i++) {
            int n = ke * orang + i;
            s.append(
                    "6%07d;SDN Contoh %d;SD;Negeri;Pegawai Contoh %d;%s;;Guru Kelas;PNS;III/b;Guru Ahli Pertama;p%d@guru.sd.belajar.id;%s;ya;01/07/2020;;SK %d%n"
                            .formatted(
                                    n / 40, n / 40, n, UjiImpor.nip(n), n, i % 40 == 0 ? "Kepala Sekolah" : "Guru", n));
        }
        return s.toString().getBytes(StandardCharsets.UTF_8);
    }

    public UUID baca(byte[] berkas) {
        return impor.mulaiDanTunggu(
                oleh, new Permintaan(JenisImpor.PEGAWAI, null, List.of(new Berkas("pegawai.csv", berkas))));
    }

    public void terapkan(UUID id) {
        if (!(impor.terapkan(oleh, id, false) instanceof HasilPenerapan.Diterapkan)) {
            throw new IllegalStateException("Impor tidak diterapkan");
        }
    }
}
