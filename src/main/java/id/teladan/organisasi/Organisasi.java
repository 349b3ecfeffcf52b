package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room organisasi for the rooms below it, and for the reading pages of its own. */
@Service
@Transactional(readOnly = true)
public class Organisasi {
    private final DinasRepository dinas;
    private final PenilaiRepository penilai;
    private final DaftarRepository daftar;
    private final RincianRepository rincian;
    private final TataOrganisasi tata;

    Organisasi(
            DinasRepository dinas,
            PenilaiRepository penilai,
            DaftarRepository daftar,
            RincianRepository rincian,
            TataOrganisasi tata) {
        this.dinas = dinas;
        this.penilai = penilai;
        this.daftar = daftar;
        this.rincian = rincian;
        this.tata = tata;
    }

    public List<DinasRingkas> semuaDinas() {
        return dinas.semua();
    }

    public DinasRingkas dinas(DinasId dinas) {
        return this.dinas.ambil(dinas);
    }

    /** The person with the post that makes his plan on that day; empty when the dinas has no such person. */
    public Optional<DataDiri> dataDiri(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        List<DaftarRepository.BarisDiri> baris = daftar.diri(dinas, pegawai, hari);
        if (baris.isEmpty()) {
            return Optional.empty();
        }
        List<FaktaPenugasan> fakta = baris.stream()
                .map(DaftarRepository.BarisDiri::fakta)
                .filter(Objects::nonNull)
                .toList();
        Optional<FaktaPenugasan> jabatan = new AturanPenilai(fakta, hari, "").jabatan(pegawai);
        DaftarRepository.BarisDiri dasar = jabatan.flatMap(
                        j -> baris.stream().filter(b -> j.equals(b.fakta())).findFirst())
                .orElse(baris.getFirst());
        return Optional.of(dataDiri(dasar, jabatan.orElse(null)));
    }

    private static DataDiri dataDiri(DaftarRepository.BarisDiri b, @Nullable FaktaPenugasan jabatan) {
        TataOrganisasi.PegawaiBaru p = b.pegawai().isi();
        String jenjang = b.jenjang();
        return new DataDiri(
                b.pegawai().id(),
                p.nama(),
                p.nip(),
                p.nuptk(),
                p.status(),
                p.jenisPtk(),
                p.golongan(),
                p.jenjangJabatan(),
                jabatan == null ? null : jabatan.peran(),
                jabatan == null ? null : jabatan.satuan(),
                jabatan == null ? null : jabatan.tempat(),
                jabatan == null ? null : b.npsn(),
                jabatan == null || jenjang == null ? null : Jenjang.valueOf(jenjang),
                jabatan != null && b.negeri(),
                jabatan == null ? null : jabatan.rentang().mulai(),
                b.pegawai().versi());
    }

    /** All assignments of a person that hold on the day, the sekolah induk first. */
    public List<PenugasanRingkas> penugasan(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return rincian.berlaku(dinas, pegawai, hari).stream()
                .map(Penugasan::fakta)
                .map(f -> new PenugasanRingkas(f.id(), f.peran(), f.satuan(), f.tempat(), f.induk(), f.rentang()))
                .toList();
    }

    /**
     * Who assesses this person on the day: a guru, the definitive kepala sekolah of his sekolah induk; a kepala sekolah, and a
     * Plt at his own school, the kepala dinas; without a definitive kepala sekolah the given rule decides. Never the person
     * himself.
     */
    public PejabatPenilai pejabatPenilai(DinasId dinas, PegawaiId pegawai, LocalDate hari, AturanTanpaKepala aturan) {
        return aturan(dinas, pegawai, hari).penilai(pegawai, aturan);
    }

    /** The pejabat penilai of the pejabat penilai, to whom a second objection goes. */
    public PejabatPenilai atasanPejabatPenilai(
            DinasId dinas, PegawaiId pegawai, LocalDate hari, AturanTanpaKepala aturan) {
        return aturan(dinas, pegawai, hari).atasanPenilai(pegawai, aturan);
    }

    private AturanPenilai aturan(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return new AturanPenilai(
                penilai.fakta(dinas, pegawai, hari),
                hari,
                this.dinas.ambil(dinas).nama());
    }

    /** Everyone whose pejabat penilai this person is on the day, by name. One SQL statement, for 200 people as for 5. */
    public List<Bawahan> bawahan(DinasId dinas, PegawaiId penilai, LocalDate hari, AturanTanpaKepala aturan) {
        return this.penilai.bawahan(dinas, penilai, hari, aturan);
    }

    /** The newest Rapor Pendidikan of the school, if one was uploaded. */
    public Optional<Rapor> rapor(DinasId dinas, SatuanId satuan) {
        return rincian.rapor(dinas, satuan);
    }

    /**
     * The employee corrects pangkat/golongan and jenjang jabatan after his last SK; every other field is mended at its source.
     *
     * @return false when the record was changed meanwhile ({@code versi} is old): nothing was written
     */
    @Transactional
    public boolean ubahDataDiri(
            DinasId dinas,
            PegawaiId pegawai,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            int versi,
            Instant kini) {
        TataOrganisasi.PegawaiBaru p = pegawai(dinas, pegawai).isi();
        return tata.ubahPegawai(
                dinas,
                new Pegawai(
                        pegawai,
                        new TataOrganisasi.PegawaiBaru(
                                p.nama(),
                                p.nip(),
                                p.nuptk(),
                                p.status(),
                                p.jenisPtk(),
                                golongan,
                                jenjangJabatan,
                                p.surel()),
                        versi),
                pegawai.toString(),
                kini);
    }

    /** Names of people of one dinas, for histories; one statement. */
    public Map<PegawaiId, String> nama(DinasId dinas, Collection<PegawaiId> pegawai) {
        return rincian.nama(dinas, pegawai);
    }

    /** People of a dinas by part of their name, or by NIP or NUPTK; at most {@code batas}, by name. */
    public List<PegawaiRingkas> cari(DinasId dinas, String teks, int batas) {
        return rincian.cari(dinas, teks, batas).stream()
                .map(p -> new PegawaiRingkas(
                        p.id(),
                        p.isi().nama(),
                        p.isi().nip(),
                        p.isi().status(),
                        p.isi().jenisPtk()))
                .toList();
    }

    /** The superior under each rule, for the admin's page of a person; one statement. */
    Map<AturanTanpaKepala, PejabatPenilai> penilaiMenurutKetentuan(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        AturanPenilai aturan = aturan(dinas, pegawai, hari);
        Map<AturanTanpaKepala, PejabatPenilai> hasil = new EnumMap<>(AturanTanpaKepala.class);
        for (AturanTanpaKepala a : AturanTanpaKepala.values()) {
            hasil.put(a, aturan.penilai(pegawai, a));
        }
        return hasil;
    }

    /** The day it is in the zone of the dinas. */
    LocalDate hari(DinasId dinas, Instant kini) {
        return LocalDate.ofInstant(kini, this.dinas.ambil(dinas).zona().id());
    }

    DaftarRepository.Jumlah jumlah(DinasId dinas) {
        return daftar.jumlah(dinas);
    }

    TanpaAtasan tanpaAtasan(DinasId dinas, LocalDate hari) {
        return penilai.tanpaAtasan(dinas, hari);
    }

    Halaman<TanpaAtasan.Orang> orangTanpaAtasan(DinasId dinas, LocalDate hari, SebabTanpaAtasan sebab, int nomor) {
        return penilai.orangTanpaAtasan(dinas, hari, sebab, nomor);
    }

    Halaman<DaftarRepository.BarisSatuan> daftarSatuan(DinasId dinas, String teks, int nomor, LocalDate hari) {
        return daftar.satuan(dinas, teks, nomor, hari);
    }

    Halaman<DaftarRepository.BarisPegawai> daftarPegawai(
            DinasId dinas, DaftarRepository.Saringan saringan, int nomor, LocalDate hari) {
        return daftar.pegawai(dinas, saringan, nomor, hari);
    }

    RincianRepository.RincianSatuan rincianSatuan(DinasId dinas, SatuanId id, LocalDate hari) {
        return rincian.satuan(dinas, id, hari)
                .orElseThrow(() -> new TidakDitemukan("Satuan pendidikan tidak ditemukan"));
    }

    RincianRepository.RincianPegawai rincianPegawai(DinasId dinas, PegawaiId id) {
        return rincian.pegawai(dinas, id).orElseThrow(() -> new TidakDitemukan("Pegawai tidak ditemukan"));
    }

    RincianRepository.RincianPenugasan rincianPenugasan(DinasId dinas, UUID id) {
        return rincian.penugasan(dinas, id).orElseThrow(() -> new TidakDitemukan("Penugasan tidak ditemukan"));
    }

    Satuan satuan(DinasId dinas, SatuanId id) {
        return rincian.satuan(dinas, id).orElseThrow(() -> new TidakDitemukan("Satuan pendidikan tidak ditemukan"));
    }

    Pegawai pegawai(DinasId dinas, PegawaiId id) {
        return rincian.orang(dinas, id).orElseThrow(() -> new TidakDitemukan("Pegawai tidak ditemukan"));
    }

    /** Schools with this NPSN or with the text in their name, the best match first. */
    List<Satuan> cariSatuan(DinasId dinas, String teks, int batas) {
        return rincian.cocok(dinas, teks, batas);
    }

    List<String> kecamatan(DinasId dinas) {
        return this.dinas.kecamatan(dinas);
    }
}
