package id.teladan.penilaian.kredit;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PegawaiRingkas;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.penilaian.HasilPenilaian.Orang;
import id.teladan.penilaian.KreditBatal;
import id.teladan.penilaian.KreditBerlakuLagi;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.hitung.Konversi;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of angka kredit: reading it, converting a predikat, and fixing the accumulation with its PAK. */
@Service
public class KreditPegawai {
    static final int PANJANG = 500;
    static final int PANJANG_NOMOR = 60;

    private final Organisasi organisasi;
    private final KreditRepository kredit;
    private final PembukaKredit pembuka;
    private final ApplicationEventPublisher peristiwa;

    KreditPegawai(
            Organisasi organisasi,
            PembukaKredit pembuka,
            KreditRepository kredit,
            ApplicationEventPublisher peristiwa) {
        this.organisasi = organisasi;
        this.kredit = kredit;
        this.pembuka = pembuka;
        this.peristiwa = peristiwa;
    }

    /** A frozen document, cancelled or not. */
    @Transactional(readOnly = true)
    public Optional<KreditDitetapkan> ditetapkan(DinasId dinas, PegawaiId pegawai, KreditId id) {
        return kredit.ambil(dinas, pegawai, id).map(KreditTersimpan::isi);
    }

    /** For the owner, his pejabat penilai, and the admin dinas; for anyone else it does not exist. */
    @Transactional(readOnly = true)
    LembarKredit buka(Pengguna p, PegawaiId siapa, Instant kini) {
        return pembuka.buka(p, siapa, kini);
    }

    /** A line of a list; {@code jumlah} by jenjang. */
    record Baris(Bawahan orang, Map<String, BigDecimal> jumlah) {}

    /** Those whom the reader rates. */
    @Transactional(readOnly = true)
    List<Baris> bawahan(Pengguna p, Instant kini) {
        LocalDate hari =
                LocalDate.ofInstant(kini, organisasi.dinas(p.dinas()).zona().id());
        List<Bawahan> semua = organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT);
        Map<PegawaiId, Map<String, BigDecimal>> jumlah = semua.isEmpty()
                ? Map.of()
                : kredit.jumlah(p.dinas(), semua.stream().map(Bawahan::id).toList());
        return semua.stream()
                .map(b -> new Baris(b, jumlah.getOrDefault(b.id(), Map.of())))
                .toList();
    }

    /** For the admin dinas. */
    @Transactional(readOnly = true)
    List<PegawaiRingkas> cari(Pengguna p, String teks) {
        return organisasi.cari(p.dinas(), teks, 20);
    }

    /** What was typed into the form of a conversion; {@code golongan} empty for what is proposed. */
    record IsianKonversi(String masa, List<String> bulan, String golongan, String nomor, String alasan) {
        static IsianKonversi kosong() {
            return new IsianKonversi("", List.of(), "", "", "");
        }
    }

    @Transactional
    HasilLangkah konversi(Pengguna p, PegawaiId siapa, IsianKonversi isian, Instant kini) {
        LembarKredit l = siapkan(p, siapa, kini);
        MasaKonversi m = l.masa().stream()
                .filter(x -> x.kunci().equals(isian.masa()))
                .findFirst()
                .orElse(null);
        if (m == null) {
            return l.punya()
                    ? new HasilLangkah.Bentrok(
                            "Predikat itu sudah dikonversi, atau predikatnya berubah. Lihat daftar di bawah.")
                    : new HasilLangkah.Ditolak("", Objects.requireNonNull(l.tanpa()));
        }
        return switch (PeriksaKonversi.periksa(l, m, isian)) {
            case PeriksaKonversi.Salah s -> s.hasil();
            case PeriksaKonversi.Benar b -> {
                Konversi k = AngkaKredit.konversi(
                        l.jenjang(m).aturan(),
                        b.jenjang().jenjang().kode(),
                        m.predikat(),
                        b.bulan().size());
                PenyusunKredit penyusun = penyusun(p, l, isian.nomor(), isian.alasan(), kini);
                simpan(penyusun.konversi(m, b, k, l.judulPredikat(m.predikat())), l, p);
                yield new HasilLangkah.Berhasil(m.label(b.bulan()) + ": " + l.judulPredikat(m.predikat()) + " menjadi "
                        + AngkaKredit.angka(k.kredit()) + " angka kredit.");
            }
        };
    }

    /** Freezes the accumulation and the PAK as they stand. */
    @Transactional
    HasilLangkah tetapkan(Pengguna p, PegawaiId siapa, String nomor, String alasan, Instant kini) {
        LembarKredit l = siapkan(p, siapa, kini);
        RekapKredit r = l.rekap();
        if (r == null) {
            return new HasilLangkah.Ditolak("", Objects.requireNonNull(l.tanpa()));
        }
        Optional<HasilLangkah> salah = PeriksaKonversi.panjang(nomor, alasan);
        if (salah.isPresent()) {
            return salah.get();
        }
        if (r.kebutuhan() == null) {
            return new HasilLangkah.Ditolak("", l.belumDitetapkan());
        }
        if (!r.adaBaru() || r.jumlah().signum() == 0) {
            return new HasilLangkah.Ditolak("", l.belumDitetapkan());
        }
        PenyusunKredit penyusun = penyusun(p, l, nomor, alasan, kini);
        if (!r.konversi().isEmpty()) {
            simpan(penyusun.akumulasi(r), l, p);
        }
        simpan(penyusun.pak(r), l, p);
        return new HasilLangkah.Berhasil(
                "Angka kredit " + l.diri().nama() + " ditetapkan: " + AngkaKredit.angka(r.jumlah()) + ".");
    }

    private LembarKredit siapkan(Pengguna p, PegawaiId siapa, Instant kini) {
        kredit.kunci(p.dinas(), siapa);
        LembarKredit l = pembuka.buka(p, siapa, kini);
        if (!l.pihak().menetapkan()) {
            throw new TidakBerwenang("Angka kredit ditetapkan pejabat penilai kinerja pegawai itu.");
        }
        return l;
    }

    private PenyusunKredit penyusun(Pengguna p, LembarKredit l, String nomor, String alasan, Instant kini) {
        PihakKredit pihak = l.pihak();
        PejabatPenilai.Orang penilai = Objects.requireNonNull(pihak.penilai());
        Orang atasan = orang(p.dinas(), penilai.id(), penilai.jabatan(), pihak);
        Orang pelaku = pihak.atasNama() == null ? atasan : orang(p.dinas(), p.pegawai(), p.jabatan(), pihak);
        return new PenyusunKredit(
                l, pelaku, pihak.atasNama() == null ? null : atasan, nomor.strip(), alasan.strip(), kini);
    }

    private Orang orang(DinasId dinas, PegawaiId siapa, String jabatan, PihakKredit pihak) {
        DataDiri d = organisasi.dataDiri(dinas, siapa, pihak.hari()).orElseThrow(PihakKredit::tiada);
        String satuan = d.namaSatuan();
        return PenyusunKredit.orang(d, jabatan, satuan == null ? pihak.dinas().nama() : satuan);
    }

    private void simpan(KreditDitetapkan k, LembarKredit l, Pengguna p) {
        kredit.simpan(k, kredit.berikut(p.dinas(), k.pegawai().id(), k.jenis()), p.pegawai());
        peristiwa.publishEvent(NaskahKredit.terbit(k, l.digantikan(k)));
    }

    /** Takes a document out of the count, a PAK before the conversions that it counts; what it had replaced counts again. */
    @Transactional
    HasilLangkah batalkan(Pengguna p, PegawaiId siapa, @Nullable KreditId id, String alasan, Instant kini) {
        LembarKredit l = siapkan(p, siapa, kini);
        if (id == null) {
            return new HasilLangkah.Ditolak("", "Pilih dokumen yang dibatalkan.");
        }
        KreditTersimpan k = l.tersimpan().stream()
                .filter(x -> x.isi().id().equals(id))
                .findFirst()
                .orElseThrow(PihakKredit::tiada);
        if (alasan.isBlank() || alasan.length() > PANJANG) {
            return new HasilLangkah.Ditolak("alasan-" + id, "Tulis alasan pembatalan, paling panjang 500 huruf.");
        }
        if (!k.berlaku()) {
            return new HasilLangkah.Bentrok("Dokumen itu sudah dibatalkan.");
        }
        Optional<KreditTersimpan> sesudah = l.tersimpan().stream()
                .filter(x -> x.berlaku(Jenis.PAK)
                        && x.isi().ditetapkanPada().isAfter(k.isi().ditetapkanPada()))
                .findFirst();
        if (sesudah.isPresent()) {
            return new HasilLangkah.Ditolak(
                    "",
                    "Batalkan dahulu Penetapan Angka Kredit tanggal "
                            + Tanggal.panjang(sesudah.get().isi().tanggal()) + ", yang menghitung dokumen itu.");
        }
        for (KreditTersimpan x : l.tersimpan()) {
            boolean sepasang = k.isi().jenis() != Jenis.KONVERSI
                    && x.isi().jenis() != Jenis.KONVERSI
                    && x.isi().ditetapkanPada().equals(k.isi().ditetapkanPada());
            if (x.berlaku() && (x == k || sepasang)) {
                kredit.batalkan(p.dinas(), siapa, x.isi().id(), p.pegawai(), alasan.strip(), kini);
                peristiwa.publishEvent(new KreditBatal(p.dinas(), x.isi().id().nilai(), alasan.strip(), kini));
                l.berlakuLagi(x.isi())
                        .ifPresent(lama -> peristiwa.publishEvent(
                                new KreditBerlakuLagi(NaskahKredit.terbit(lama, Set.of()), kini)));
            }
        }
        String lagi = l.berlakuLagi(k.isi())
                .map(x -> " " + x.jenis().sebutan() + " tanggal " + Tanggal.panjang(x.tanggal()) + " berlaku lagi.")
                .orElse("");
        return new HasilLangkah.Berhasil(
                k.isi().jenis().sebutan() + " " + k.isi().labelMasa() + " dibatalkan." + lagi);
    }
}
