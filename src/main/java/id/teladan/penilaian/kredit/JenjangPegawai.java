package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.RiwayatPangkat.Pangkat;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The jenjang within which someone gathers credit; or why there is none, and who mends it. */
record JenjangPegawai(
        @Nullable JenjangJabatan jenjang, @Nullable String tanpa) {

    /** Of today. */
    static JenjangPegawai dari(AturanAngkaKredit a, DataDiri d) {
        JenjangPegawai j = dari(a, new Pangkat(d.status(), d.golongan(), d.jenjangJabatan()));
        return a.status().contains(d.status().name()) && d.peran() == null
                ? tanpa(
                        "Tidak ada tugas sebagai guru atau kepala sekolah yang berlaku hari ini. Bila semestinya ada, minta admin"
                                + " dinas memeriksa penugasan.")
                : j;
    }

    static JenjangPegawai dari(AturanAngkaKredit a, Pangkat p) {
        if (!a.status().contains(p.status().name())) {
            return tanpa(
                    p.status() == StatusKepegawaian.PPPK
                            ? "PPPK tidak memiliki angka kredit: kenaikan pangkat lewat angka kredit hanya bagi PNS. Predikat Kinerja"
                                    + " tetap menjadi pertimbangan perpanjangan perjanjian kerja."
                            : "Pegawai non-ASN tidak memiliki angka kredit, karena tidak memangku jabatan fungsional PNS. Hasil"
                                    + " penilaiannya tetap tersimpan.");
        }
        String golongan = p.golongan();
        if (golongan == null) {
            return tanpa(
                    "Golongan belum tercatat, jadi koefisiennya belum dapat ditentukan. Pegawainya dapat mengisinya di Data diri"
                            + " pada tahap Perencanaan, atau admin dinas di data pegawai.");
        }
        JenjangJabatan menurutGolongan = a.jenjangGolongan(golongan).orElse(null);
        if (menurutGolongan == null) {
            return tanpa("Golongan " + golongan
                    + " bukan golongan jabatan fungsional guru. Minta admin dinas memeriksa data pegawai.");
        }
        String tercatat = p.jenjangJabatan();
        return new JenjangPegawai(
                tercatat == null
                        ? menurutGolongan
                        : a.jenjang().stream()
                                .filter(j -> tercatat.toLowerCase(Locale.ROOT)
                                        .endsWith(j.judul().toLowerCase(Locale.ROOT)))
                                .findFirst()
                                .orElse(menurutGolongan),
                null);
    }

    private static JenjangPegawai tanpa(String kalimat) {
        return new JenjangPegawai(null, kalimat);
    }
}
