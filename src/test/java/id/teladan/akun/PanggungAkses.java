package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The people and objects of the access matrix. A room adds its path variables to {@link #variabel}, and its rows to the table. */
final class PanggungAkses {
    /** Whose object is asked for, seen from Bu Sari. */
    enum Objek {
        SENDIRI("sendiri"),
        SEKOLAH_SAMA("sekolah-sama"),
        SEKOLAH_LAIN("sekolah-lain"),
        DINAS_LAIN("dinas-lain");

        final String sebutan;

        Objek(String sebutan) {
            this.sebutan = sebutan;
        }
    }

    /** The person who has the object, with his school. */
    record Pemilik(DinasId dinas, PegawaiId pegawai, SatuanId satuan) {}

    private final Panggung p;
    final Map<String, PegawaiId> orang = new LinkedHashMap<>();
    private final Map<Objek, Pemilik> pemilik = new LinkedHashMap<>();

    /** Path variables with the segment before them, such as {@code satuan/{id}}: how their value follows from the owner. */
    final Map<String, Function<Pemilik, String>> variabel = new LinkedHashMap<>();

    /** Path variables that mean the same to everybody. */
    final Map<String, String> tetap = new LinkedHashMap<>();

    PanggungAkses(Panggung p) {
        this.p = p;
        orang.put("pemilik", orang(p.kota, "Bu Sari", Peran.GURU, p.melati1));
        orang.put("rekan", orang(p.kota, "Bu Melur", Peran.GURU, p.melati1));
        orang.put("kepsek", orang(p.kota, "Pak Budi", Peran.KEPALA_SEKOLAH, p.melati1));
        orang.put("kepsek-lain", orang(p.kota, "Pak Joko", Peran.KEPALA_SEKOLAH, p.melati2));
        orang.put("pengawas", orang(p.kota, "Bu Rina", Peran.PENGAWAS, null));
        orang.put("kadin", orang(p.kota, "Pak Tono", Peran.KEPALA_DINAS, null));
        orang.put("kadin-lain", orang(p.kabupaten, "Pak Danu", Peran.KEPALA_DINAS, null));
        orang.put("admin", orang(p.kota, "Bu Wati", Peran.ADMIN_DINAS, null));
        orang.put("admin-lain", orang(p.kabupaten, "Bu Tini", Peran.ADMIN_DINAS, null));
        pemilik.put(Objek.SENDIRI, new Pemilik(p.kota, orang.get("pemilik"), p.melati1));
        pemilik.put(Objek.SEKOLAH_SAMA, new Pemilik(p.kota, orang.get("rekan"), p.melati1));
        pemilik.put(Objek.SEKOLAH_LAIN, new Pemilik(p.kota, orang(p.kota, "Bu Ayu", Peran.GURU, p.melati2), p.melati2));
        pemilik.put(
                Objek.DINAS_LAIN,
                new Pemilik(p.kabupaten, orang(p.kabupaten, "Bu Ina", Peran.GURU, p.kenanga), p.kenanga));
        isiVariabel();
    }

    private void isiVariabel() {
        variabel.put("akun/{pegawai}", o -> o.pegawai().toString());
        variabel.put("satuan/{satuan}", o -> o.satuan().toString());
        variabel.put("satuan/{id}", o -> o.satuan().toString());
        variabel.put("pegawai/{id}", o -> o.pegawai().toString());
        variabel.put(
                "penugasan/{id}",
                o -> p.db.sql(
                                "SELECT penugasan_id::text FROM organisasi.penugasan WHERE dinas_id = ? AND pegawai_id = ?")
                        .params(o.dinas().nilai(), o.pegawai().nilai())
                        .query(String.class)
                        .list()
                        .getFirst());
        tetap.put("aset/{sidik}", "x");
        tetap.put("{sidik}/{nama}", "teladan.css");
    }

    Pemilik pemilik(String objek) {
        return pemilik.entrySet().stream()
                .filter(e -> e.getKey().sebutan.equals(objek))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Objek tidak dikenal: " + objek));
    }

    private PegawaiId orang(DinasId dinas, String nama, Peran peran, @Nullable SatuanId satuan) {
        return p.orang(dinas, nama, "akses" + Uuid7.baru(), peran, satuan);
    }

    /** Undoes what an allowed request before may have done to the people themselves. */
    void pulihkan() {
        p.db.sql("UPDATE akun.akun SET aktif = true, wajib_ganti = false, terkunci_sampai = NULL")
                .update();
        p.db.sql("UPDATE organisasi.penugasan SET batal = false, sampai = NULL WHERE batal OR sampai IS NOT NULL")
                .update();
    }
}
