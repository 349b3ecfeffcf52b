package id.teladan.dokumen.cetak;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one document says. Each is plain data that survives JSON, so that it can be kept with its digest beside the PDF and printed
 * again years later. A text that is missing is an empty string where the layout has a row for it anyway.
 */
public sealed interface Bahan permits BahanSkp, BahanEvaluasi, BahanKonversi, BahanAkumulasi, BahanPak, BahanFormulirB {
    JenisDokumen jenis();

    /** Whom the document is about. */
    String namaPegawai();

    /** The period that the document covers, as people call it: {@code Semester I 2026}. */
    String labelMasa();

    /** The title in the properties of the file. */
    default String judulBerkas() {
        return jenis().judul() + " - " + namaPegawai() + " - " + labelMasa();
    }

    /** A person as documents name him, with titles; who is not an ASN has neither NIP nor pangkat. */
    record Orang(
            String nama, @Nullable String nip, @Nullable String pangkat, String jabatan, String unitKerja) {}

    /** The period, both days included. */
    record Masa(String label, LocalDate mulai, LocalDate sampai) {}

    /** Where and when the document was decided: what stands above the signature. */
    record Ditetapkan(String tempat, LocalDate tanggal) {}

    /** One of the seven aspects of Perilaku Kerja. Umpan balik is empty in the plan. */
    record Perilaku(String judul, List<String> panduan, String ekspektasi, String umpanBalik) {
        public Perilaku {
            panduan = List.copyOf(panduan);
        }
    }

    /** One planned result. In the plan realisasi and umpan balik are empty. */
    record HasilKerja(
            boolean utama, String pimpinan, String rencana, String ukuran, String realisasi, String umpanBalik) {}

    /** I. Keterangan Perorangan of the three documents about angka kredit; what is not known is printed as an empty row. */
    record Perorangan(
            String nama,
            @Nullable String nip,
            @Nullable String karpeg,
            @Nullable String pangkat,
            @Nullable LocalDate tmtPangkat,
            @Nullable String tempatLahir,
            @Nullable LocalDate tanggalLahir,
            @Nullable String jenisKelamin,
            @Nullable String pendidikan,
            String jabatan,
            @Nullable LocalDate tmtJabatan,
            @Nullable String masaKerja,
            String unitKerja) {}
}
