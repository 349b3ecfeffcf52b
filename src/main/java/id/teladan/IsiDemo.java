package id.teladan;

import id.teladan.akun.Akun;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.organisasi.TataRapor;
import id.teladan.periode.TataPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Sidik;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the demo through the doors of the rooms, as an admin dinas would. */
@Component
class IsiDemo {
    private static final String OLEH = "demo";

    private final TataOrganisasi organisasi;
    private final TataRapor rapor;
    private final TataPeriode periode;
    private final Akun akun;
    private final InstantSource jam;

    IsiDemo(TataOrganisasi organisasi, TataRapor rapor, TataPeriode periode, Akun akun, InstantSource jam) {
        this.organisasi = organisasi;
        this.rapor = rapor;
        this.periode = periode;
        this.akun = akun;
        this.jam = jam;
    }

    private record Tempat(
            DinasId dinas, String namaDinas, @Nullable SatuanId satuan, String nama) {}

    List<AkunDemo> muat() {
        Instant kini = jam.instant();
        Map<String, Tempat> tempat = new HashMap<>();
        dinas(tempat, "99.71", "Dinas Pendidikan Kota Contoh", "Kota Contoh", Zona.WIB);
        dinas(tempat, "99.01", "Dinas Pendidikan Kabupaten Contoh", "Kabupaten Contoh", Zona.WIT);
        BerkasDemo.sekolah().forEach(s -> sekolah(tempat, s, kini));
        BerkasDemo.rapor().forEach(r -> {
            Tempat t = ambil(tempat, r.npsn());
            if (t.satuan() != null) {
                rapor.catat(t.dinas(), t.satuan(), r.rapor(), Sidik.dari(r.toString()), kini);
            }
        });
        List<AkunDemo> semua = new ArrayList<>();
        BerkasDemo.orang().forEach(o -> orang(ambil(tempat, o.tempat()), o, semua, kini));
        return semua;
    }

    private void dinas(Map<String, Tempat> tempat, String kode, String nama, String sebutan, Zona zona) {
        tempat.put(kode, new Tempat(organisasi.buatDinas(kode, nama, zona), sebutan, null, nama));
    }

    private void sekolah(Map<String, Tempat> tempat, BerkasDemo.Sekolah s, Instant kini) {
        Tempat dinas = ambil(tempat, s.dinas());
        SatuanId id = organisasi.buatSatuan(dinas.dinas(), s.isi(), OLEH, kini);
        tempat.put(
                s.isi().npsn().angka(),
                new Tempat(dinas.dinas(), dinas.namaDinas(), id, s.isi().nama()));
    }

    private static Tempat ambil(Map<String, Tempat> tempat, String kunci) {
        Tempat t = tempat.get(kunci);
        if (t == null) {
            throw new IllegalStateException("Berkas demo menyebut tempat yang tidak ada: " + kunci);
        }
        return t;
    }

    private void orang(Tempat t, BerkasDemo.Orang o, List<AkunDemo> semua, Instant kini) {
        PegawaiId id = organisasi.buatPegawai(t.dinas(), o.isi(), OLEH, kini);
        for (Peran peran : o.peran()) {
            boolean induk = peran == Peran.GURU || peran == Peran.KEPALA_SEKOLAH;
            organisasi.mulaiTugas(
                    t.dinas(), new PenugasanBaru(id, peran, t.satuan(), induk, o.sejak(), null, null), OLEH, kini);
        }
        if (o.peran().contains(Peran.ADMIN_DINAS)) {
            bukaPeriode(t, id, kini);
        }
        if (o.akun() != null) {
            AkunDemo a = new AkunDemo(o.akun(), AkunDemo.sandiBaru(), sebutan(t, o));
            akun.buat(t.dinas(), id, a.nama(), a.sandi(), false);
            semua.add(a);
        }
    }

    private static String sebutan(Tempat t, BerkasDemo.Orang o) {
        List<String> peran = o.peran().stream().map(Peran::sebutan).toList();
        String jabatan = String.join(" dan ", peran);
        return o.panggilan() + ", " + jabatan + ", " + (o.diDinas() ? t.nama() : t.nama() + " (" + t.namaDinas() + ")");
    }

    private void bukaPeriode(Tempat t, PegawaiId admin, Instant kini) {
        PeriodeBaru baru = t.namaDinas().startsWith("Kota")
                ? PeriodeDemo.semester(kini, Zona.WIB)
                : PeriodeDemo.tahun(kini, Zona.WIT);
        periode.bukaPeriode(t.dinas(), baru, admin, kini);
    }
}
