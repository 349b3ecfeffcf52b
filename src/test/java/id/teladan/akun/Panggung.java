package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two dinas with their schools and people, as real rows; each person signs in with {@link #SANDI}. */
final class Panggung {
    static final String SANDI = "tiga-kata-acak";
    static final LocalDate MULAI = LocalDate.of(2026, 1, 1);

    private static final AtomicInteger NOMOR = new AtomicInteger(1000);

    final JdbcClient db;
    private final Akun akun;

    final DinasId kota;
    final DinasId kabupaten;
    final SatuanId melati1;
    final SatuanId melati2;
    final SatuanId kenanga;

    Panggung(JdbcClient db, Akun akun) {
        this.db = db;
        this.akun = akun;
        this.kota = dinas("Dinas Pendidikan Kota Contoh", "WIB");
        this.kabupaten = dinas("Dinas Pendidikan Kabupaten Contoh", "WIT");
        this.melati1 = satuan(kota, "SDN Melati 1");
        this.melati2 = satuan(kota, "SDN Melati 2");
        this.kenanga = satuan(kabupaten, "SDN Kenanga");
    }

    Akun akun() {
        return akun;
    }

    DinasId dinas(String nama, String zona) {
        DinasId id = DinasId.baru();
        String kode = "99." + NOMOR.incrementAndGet();
        db.sql("INSERT INTO organisasi.wilayah VALUES (?, ?)")
                .params(kode, nama)
                .update();
        db.sql("INSERT INTO organisasi.dinas VALUES (?, ?, ?, ?)")
                .params(id.nilai(), kode, nama, zona)
                .update();
        return id;
    }

    SatuanId satuan(DinasId dinas, String nama) {
        SatuanId id = SatuanId.baru();
        db.sql(
                        "INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri) VALUES (?, ?, ?, ?, ?, true)")
                .params(dinas.nilai(), id.nilai(), "6000" + NOMOR.incrementAndGet(), nama, "SD")
                .update();
        return id;
    }

    PegawaiId pegawai(DinasId dinas, String nama) {
        PegawaiId id = PegawaiId.baru();
        String nip = "19850315201001" + NOMOR.incrementAndGet();
        db.sql("""
                        INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, nip, status, jenis_ptk)
                        VALUES (?, ?, ?, ?, 'PNS', 'Guru Kelas')""").params(dinas.nilai(), id.nilai(), nama, nip).update();
        return id;
    }

    void tugas(DinasId dinas, PegawaiId orang, Peran peran, @Nullable SatuanId satuan) {
        tugas(dinas, orang, peran, satuan, MULAI, null);
    }

    void tugas(
            DinasId dinas,
            PegawaiId orang,
            Peran peran,
            @Nullable SatuanId satuan,
            LocalDate mulai,
            @Nullable LocalDate sampai) {
        db.sql("""
                        INSERT INTO organisasi.penugasan
                          (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai, sampai)
                        VALUES (:dinas, :id, :orang, :peran, :satuan, :induk, :mulai, :sampai)""")
                .param("dinas", dinas.nilai())
                .param("id", Uuid7.baru())
                .param("orang", orang.nilai())
                .param("peran", peran.name())
                .param("satuan", satuan == null ? null : satuan.nilai())
                .param("induk", satuan != null && peran != Peran.PLT_KEPALA_SEKOLAH)
                .param("mulai", mulai)
                .param("sampai", sampai)
                .update();
    }

    /** A person in one role with an account of the given name. */
    PegawaiId orang(DinasId dinas, String nama, String namaAkun, Peran peran, @Nullable SatuanId satuan) {
        PegawaiId id = pegawai(dinas, nama);
        tugas(dinas, id, peran, satuan);
        akun.buat(dinas, id, namaAkun, SANDI, false);
        return id;
    }

    /** A guru of SDN Melati 1 with an account of a name that no other test uses; gives that name. */
    String guruBaru() {
        String nama = "guru" + NOMOR.incrementAndGet();
        orang(kota, "Bu Sari", nama, Peran.GURU, melati1);
        return nama;
    }

    PegawaiId pegawaiDari(String namaAkun) {
        return db.sql("SELECT pegawai_id FROM akun.akun WHERE nama = ?")
                .param(namaAkun)
                .query((rs, i) -> PegawaiId.of(rs.getString(1)))
                .single();
    }
}
