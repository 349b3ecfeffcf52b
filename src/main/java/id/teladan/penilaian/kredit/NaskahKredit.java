package id.teladan.penilaian.kredit;

import id.teladan.penilaian.KreditTerbit;
import id.teladan.penilaian.hitung.KebutuhanKredit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a frozen document about angka kredit to what rooms below are told of it. */
final class NaskahKredit {
    private NaskahKredit() {}

    /** @param menggantikan older ones of its kind that it takes the place of */
    static KreditTerbit terbit(KreditDitetapkan k, Set<UUID> menggantikan) {
        KreditDitetapkan.Kesimpulan akhir = k.kesimpulan();
        return new KreditTerbit(
                k.dinas(),
                k.id().nilai(),
                k.jenis().name(),
                k.nomor(),
                k.instansi(),
                k.tempat(),
                k.tanggal(),
                k.labelMasa(),
                k.mulai(),
                k.sampai(),
                k.pegawai(),
                k.tanggalLahir(),
                k.jenisKelamin(),
                k.konversi().stream()
                        .map(b -> new KreditTerbit.Baris(
                                b.tahun(), b.bulan(), b.predikat().judul(), b.persen(), b.koefisien(), b.kredit()))
                        .toList(),
                k.jumlah(),
                k.sumber().stream()
                        .map(s -> new KreditTerbit.Sumber(s.judul(), s.lama(), s.baru(), s.jumlah(), s.keterangan()))
                        .toList(),
                butuh(k.pangkat()),
                butuh(k.naikJenjang()),
                akhir == null ? null : new KreditTerbit.Kesimpulan(akhir.dapat(), akhir.untuk()),
                k.penilai(),
                k.atasNama(),
                menggantikan,
                k.ditetapkanPada());
    }

    private static KreditTerbit.@Nullable Butuh butuh(KebutuhanKredit.@Nullable Butuh b) {
        return b == null ? null : new KreditTerbit.Butuh(b.minimal(), b.selisih());
    }
}
