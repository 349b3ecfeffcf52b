package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenResmi;
import id.teladan.umum.PegawaiId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of the entries: a folder for each person, a file for each document, no two the same on any disk. */
final class NamaIsi {
    private final Map<PegawaiId, String> folder = new HashMap<>();
    private final Set<String> terpakai = new HashSet<>();

    private NamaIsi() {}

    static List<String> susun(List<DokumenResmi> semua) {
        NamaIsi n = new NamaIsi();
        List<String> hasil = new ArrayList<>();
        for (DokumenResmi d : semua) {
            String f = n.folder.computeIfAbsent(d.pegawai(), x -> n.unik(d.namaRapi(), ""));
            hasil.add(n.unik(f + "/" + d.jenisRapi(), ".pdf"));
        }
        return hasil;
    }

    /** Some disks take upper and lower case for the same. */
    private String unik(String nama, String akhiran) {
        String s = nama + akhiran;
        for (int i = 2; !terpakai.add(s.toLowerCase(Locale.ROOT)); i++) {
            s = nama + " (" + i + ")" + akhiran;
        }
        return s;
    }
}
