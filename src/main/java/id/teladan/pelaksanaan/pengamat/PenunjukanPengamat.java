package id.teladan.pelaksanaan.pengamat;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DaftarPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.PengamatDicabut;
import id.teladan.pelaksanaan.PengamatDitunjuk;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for naming observers: a kepala sekolah names guru of his school, a kepala dinas names pengawas as Tim Kerja. */
@Service
public class PenunjukanPengamat {
    private final Organisasi organisasi;
    private final DaftarPegawai pegawai;
    private final PenunjukanRepository penunjukan;

    PenunjukanPengamat(Organisasi organisasi, DaftarPegawai pegawai, PenunjukanRepository penunjukan) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.penunjukan = penunjukan;
    }

    /** Whom those observe whom this person may name. */
    private static Peran untuk(Pengguna p) {
        return switch (p.peran()) {
            case KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH -> Peran.GURU;
            case KEPALA_DINAS -> Peran.KEPALA_SEKOLAH;
            default ->
                throw new TidakBerwenang(
                        "Pengamat ditunjuk oleh kepala sekolah untuk guru, dan oleh kepala dinas untuk kepala sekolah.");
        };
    }

    private static @Nullable SatuanId satuan(Pengguna p, Peran untuk) {
        return untuk == Peran.GURU ? Objects.requireNonNull(p.satuan()) : null;
    }

    private LocalDate hari(Pengguna p, Instant kini) {
        return LocalDate.ofInstant(kini, organisasi.dinas(p.dinas()).zona().id());
    }

    @Transactional(readOnly = true)
    DaftarPengamat daftar(Pengguna p, Instant kini) {
        Peran untuk = untuk(p);
        LocalDate hari = hari(p, kini);
        List<Penunjukan> ada = penunjukan.semua(p.dinas(), untuk, satuan(p, untuk));
        List<DaftarPegawai.Baris> calon = bertugas(p, untuk, hari).stream()
                .filter(b -> !b.id().equals(p.pegawai()))
                .toList();
        Map<PegawaiId, String> nama = calon.stream()
                .collect(Collectors.toMap(DaftarPegawai.Baris::id, DaftarPegawai.Baris::nama, (a, b) -> a));
        Set<PegawaiId> lain = ada.stream()
                .map(Penunjukan::orang)
                .filter(x -> !nama.containsKey(x))
                .collect(Collectors.toSet());
        if (!lain.isEmpty()) {
            nama.putAll(organisasi.nama(p.dinas(), lain));
        }
        return new DaftarPengamat(untuk, calon, sekolah(p, untuk, hari), ada, nama, hari);
    }

    private List<DaftarPegawai.Baris> bertugas(Pengguna p, Peran untuk, LocalDate hari) {
        return pegawai.bertugas(p.dinas(), satuan(p, untuk), untuk == Peran.GURU ? Peran.GURU : Peran.PENGAWAS, hari);
    }

    /** The school of the reader; of a kepala dinas those with a kepala sekolah whom he assesses. */
    private Map<SatuanId, String> sekolah(Pengguna p, Peran untuk, LocalDate hari) {
        SatuanId milik = satuan(p, untuk);
        if (milik != null) {
            return Map.of(milik, pegawai.namaSatuan(p.dinas(), milik).orElse("sekolah Anda"));
        }
        Map<SatuanId, String> hasil = new LinkedHashMap<>();
        organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT).stream()
                .filter(b -> b.peran() == Peran.KEPALA_SEKOLAH)
                .sorted(Comparator.comparing(Bawahan::namaSatuan, String.CASE_INSENSITIVE_ORDER))
                .forEach(b -> hasil.put(b.satuan(), b.namaSatuan()));
        return hasil;
    }

    /** Names him for all these schools or for none; gives what is in the way, and nothing when it was done. */
    @Transactional
    List<Galat> tunjuk(Pengguna p, UsulPengamat usul, Instant kini) {
        Peran untuk = untuk(p);
        LocalDate hari = hari(p, kini);
        SatuanId milik = satuan(p, untuk);
        penunjukan.kunci(usul.orang());
        UsulPengamat u = milik == null
                ? usul
                : new UsulPengamat(usul.orang(), List.of(milik), usul.sk(), usul.mulai(), usul.sampai());
        Map<SatuanId, String> sekolah = sekolah(p, untuk, hari);
        Set<PegawaiId> bertugas = bertugas(p, untuk, u.mulai()).stream()
                .map(DaftarPegawai.Baris::id)
                .collect(Collectors.toSet());
        List<Galat> galat = AturanPengamat.periksa(
                u, p.pegawai(), untuk, bertugas, sekolah, penunjukan.tentang(p.dinas(), u.orang(), untuk), hari);
        if (galat.isEmpty()) {
            penunjukan.tambah(p.dinas(), u, untuk, p.pegawai(), kini);
            penunjukan.siarkan(new PengamatDitunjuk(
                    p.dinas(),
                    u.orang(),
                    untuk,
                    u.satuan().stream().map(s -> sekolah.getOrDefault(s, "")).toList(),
                    p.nama(),
                    u.sk(),
                    u.mulai(),
                    u.sampai(),
                    kini));
        }
        return galat;
    }

    /** Takes one back at once; what he observed stays. False when it had ended already. */
    @Transactional
    boolean cabut(Pengguna p, UUID id, Instant kini) {
        Peran untuk = untuk(p);
        Penunjukan x = penunjukan
                .ambil(p.dinas(), id, untuk, satuan(p, untuk))
                .orElseThrow(() -> new TidakDitemukan("Penunjukan itu tidak ada, atau bukan di tempat Anda."));
        if (!x.keadaan(hari(p, kini)).dapatDicabut() || !penunjukan.cabut(p.dinas(), id, kini)) {
            return false;
        }
        penunjukan.siarkan(new PengamatDicabut(
                p.dinas(),
                x.orang(),
                pegawai.namaSatuan(p.dinas(), x.satuan()).orElse("sekolah itu"),
                p.nama(),
                x.sk(),
                kini));
        return true;
    }
}
