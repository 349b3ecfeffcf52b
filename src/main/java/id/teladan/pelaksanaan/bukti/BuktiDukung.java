package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.HakBerkas;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for reading evidence: one person's of a period, a superior's list, and who may read which file. */
@Service
@Transactional(readOnly = true)
public class BuktiDukung implements HakBerkas {
    private final PembukaBukti pembuka;
    private final Organisasi organisasi;
    private final PerubahanRencana rencana;
    private final BuktiRepository bukti;
    private final PenyimpananBerkas penyimpanan;

    BuktiDukung(
            Organisasi organisasi,
            Periode periode,
            PerubahanRencana rencana,
            BuktiRepository bukti,
            PenyimpananBerkas penyimpanan) {
        this.pembuka = new PembukaBukti(organisasi, periode);
        this.organisasi = organisasi;
        this.rencana = rencana;
        this.bukti = bukti;
        this.penyimpanan = penyimpanan;
    }

    /** What the pages show of this person in the chosen period, for one of the parties; empty while no period has begun. */
    Optional<LembarBukti> buka(Pengguna p, PegawaiId pemilik, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = pembuka.periode(p.dinas(), kini);
        return PembukaBukti.pilih(semua, pilihan, kini).map(per -> lembar(p, pemilik, per, semua, kini));
    }

    private LembarBukti lembar(
            Pengguna p, PegawaiId pemilik, PeriodeRingkas per, List<PeriodeRingkas> semua, Instant kini) {
        PembukaBukti.Keadaan k = pembuka.keadaan(p, pemilik, per, null, kini);
        Peran peran = k.diri().peran();
        SkpBerlaku berlaku = peran == null || !k.t().ketentuan().peserta().contains(peran)
                ? null
                : rencana.berlaku(p.dinas(), pemilik, per.id(), peran).orElse(null);
        boolean milik = k.t().pihak() == PihakBukti.PEMILIK;
        List<Bukti> terlihat = bukti.semua(p.dinas(), pemilik, per.id(), false).stream()
                .filter(b -> milik || !b.status().milikSendiri())
                .toList();
        Map<UUID, List<CatatanBukti>> riwayat = terlihat.isEmpty()
                ? Map.of()
                : bukti.riwayat(p.dinas(), pemilik, per.id()).stream()
                        .collect(Collectors.groupingBy(CatatanBukti::bukti));
        Map<BerkasId, Berkas> berkas = penyimpanan.cari(
                p.dinas(),
                terlihat.stream().map(Bukti::berkas).filter(Objects::nonNull).toList());
        return new LembarBukti(
                semua,
                k.t(),
                k.diri(),
                k.penilai(),
                berlaku,
                terlihat.stream()
                        .map(b -> new BuktiTerbaca(
                                b,
                                b.berkas() == null ? null : berkas.get(b.berkas()),
                                riwayat.getOrDefault(b.id(), List.of())))
                        .toList(),
                nama(p, k, riwayat));
    }

    private Map<PegawaiId, String> nama(Pengguna p, PembukaBukti.Keadaan k, Map<UUID, List<CatatanBukti>> riwayat) {
        Map<PegawaiId, String> nama = new HashMap<>();
        nama.put(p.pegawai(), p.nama());
        nama.put(k.diri().id(), k.diri().nama());
        if (k.penilai() instanceof PejabatPenilai.Orang o) {
            nama.put(o.id(), o.nama());
        }
        Set<PegawaiId> belum = riwayat.values().stream()
                .flatMap(List::stream)
                .flatMap(c -> Stream.of(c.oleh(), c.atasNama()))
                .filter(Objects::nonNull)
                .filter(x -> !nama.containsKey(x))
                .collect(Collectors.toCollection(HashSet::new));
        if (!belum.isEmpty()) {
            nama.putAll(organisasi.nama(p.dinas(), belum));
        }
        return nama;
    }

    /** Everyone whose evidence this reader looks at, with how much stands where; empty while no period has begun. */
    Optional<DaftarBukti> daftar(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = pembuka.periode(p.dinas(), kini);
        return PembukaBukti.pilih(semua, pilihan, kini).map(per -> {
            List<Bawahan> orang = organisasi.bawahan(
                    p.dinas(), p.pegawai(), PembukaBukti.hari(per, kini), AturanTanpaKepala.DINILAI_PLT);
            return new DaftarBukti(
                    semua,
                    per,
                    pembuka.diunggah(per),
                    orang,
                    bukti.hitung(
                            p.dinas(), per.id(), orang.stream().map(Bawahan::id).toList()));
        });
    }

    /** The circumstances of a step on this piece of evidence. */
    TindakanBukti tindakan(Pengguna p, Bukti b, Instant kini) {
        TindakanBukti t = pembuka.keadaan(p, b.pemilik(), pembuka.ambil(p.dinas(), b.periode()), b.peran(), kini)
                .t();
        if (t.pihak() != PihakBukti.PEMILIK && b.status().milikSendiri()) {
            throw PembukaBukti.tiada();
        }
        return t;
    }

    /** A draft is its owner's own; what was handed in, his pejabat penilai reads too. */
    @Override
    public boolean bolehMembaca(Pengguna pengguna, BerkasId berkas, Instant kini) {
        Optional<Bukti> b = bukti.dariBerkas(pengguna.dinas(), berkas);
        try {
            b.ifPresent(x -> tindakan(pengguna, x, kini));
            return b.isPresent();
        } catch (TidakDitemukan e) {
            return false;
        }
    }
}
