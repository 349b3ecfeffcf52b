package id.teladan.organisasi;

import id.teladan.umum.Rentang;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields with their labels as they are kept in the history and compared on a conflict. */
final class Isi {
    static final String STATUS = "Status kepegawaian";
    static final String GOLONGAN = "Pangkat/golongan";
    static final String JENJANG = "Jenjang jabatan";
    private static final String KOSONG = "-";

    private Isi() {}

    static Map<String, String> dari(TataOrganisasi.SatuanBaru s) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("NPSN", s.npsn().angka());
        isi.put("Nama", s.nama());
        isi.put("Jenjang", s.jenjang().name());
        isi.put("Status", s.negeri() ? "Negeri" : "Swasta");
        isi.put("Alamat", teks(s.alamat()));
        isi.put("Kecamatan", teks(s.kecamatan()));
        return isi;
    }

    static Map<String, String> dari(TataOrganisasi.PegawaiBaru p) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("Nama", p.nama());
        isi.put("NIP", teks(p.nip()));
        isi.put("NUPTK", teks(p.nuptk()));
        isi.put(STATUS, p.status().sebutan());
        isi.put("Jenis PTK", p.jenisPtk());
        isi.put(GOLONGAN, teks(p.golongan()));
        isi.put(JENJANG, teks(p.jenjangJabatan()));
        isi.put("Surel", teks(p.surel()));
        return isi;
    }

    static Map<String, String> dari(FaktaPenugasan f, @Nullable String nomorSk) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("Penugasan", f.peran().sebutan() + " · " + f.tempat());
        isi.put("Sekolah induk", f.induk() ? "Ya" : "Tidak");
        isi.put("Nomor SK", teks(nomorSk));
        isi.putAll(dari(f.rentang()));
        return isi;
    }

    static Map<String, String> dari(Rentang r) {
        LocalDate sampai = r.sampai();
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("Mulai", Tanggal.panjang(r.mulai()));
        isi.put("Sampai", sampai == null ? KOSONG : Tanggal.panjang(sampai));
        return isi;
    }

    /** The fields that differ, in their order. */
    static List<Perubahan.Beda> beda(Map<String, String> lama, Map<String, String> baru) {
        Set<String> bidang = new LinkedHashSet<>(lama.keySet());
        bidang.addAll(baru.keySet());
        List<Perubahan.Beda> hasil = new ArrayList<>();
        for (String b : bidang) {
            String l = lama.getOrDefault(b, KOSONG);
            String n = baru.getOrDefault(b, KOSONG);
            if (!l.equals(n)) {
                hasil.add(new Perubahan.Beda(b, l, n));
            }
        }
        return hasil;
    }

    private static String teks(@Nullable Object nilai) {
        return nilai == null ? KOSONG : Objects.toString(nilai);
    }
}
