package id.teladan.dokumen.cetak;

import static java.util.Objects.requireNonNull;

import id.teladan.umum.Tanggal;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that a bahan says, as it must stand on the paper. */
final class IsiBahan {
    /** Parts that a layout has no place for; the title of the file and other documents have them. */
    private static final Map<JenisDokumen, Pattern> TANPA = Map.of(
            JenisDokumen.SKP, Pattern.compile("masa.label|hasilKerja.realisasi|(hasilKerja|perilaku).umpanBalik"),
            JenisDokumen.EVALUASI_KINERJA,
                    Pattern.compile(
                            "masa.label|atasanPenilai.*|atasNama.(nip|pangkat|unitKerja)|(timKerja|keberatan.pemutus)\\.(nip|pangkat|unitKerja)"),
            JenisDokumen.DOKUMEN_EVALUASI,
                    Pattern.compile(
                            "masa.label|timKerja.*|atasNama.(nip|pangkat|unitKerja)|pko.pola|(hasilKerja|perilaku|ratingHasil|ratingPerilaku).*|keberatan.pemutus\\.(nip|pangkat|unitKerja)"),
            JenisDokumen.KONVERSI, Pattern.compile("masa.label|penilai.(pangkat|jabatan|unitKerja)"),
            JenisDokumen.AKUMULASI, Pattern.compile("masa.label|penilai.(pangkat|jabatan|unitKerja)"),
            JenisDokumen.PAK, Pattern.compile("masa.label|penilai.(pangkat|jabatan|unitKerja)"),
            JenisDokumen.FORMULIR_B,
                    Pattern.compile(".*(pegawai|pengamat).(pangkat|jabatan|unitKerja)|tingkat.kode|fokus.tingkat"));

    private final List<String> hasil = new ArrayList<>();
    private final JenisDokumen jenis;

    private IsiBahan(JenisDokumen jenis) {
        this.jenis = jenis;
    }

    static List<String> tercetak(Bahan b) {
        IsiBahan i = new IsiBahan(b.jenis());
        i.rekam("", (Record) b);
        return i.hasil;
    }

    private void rekam(String jalur, Record r) {
        for (RecordComponent c : r.getClass().getRecordComponents()) {
            try {
                c.getAccessor().setAccessible(true);
                nilai(
                        jalur.isEmpty() ? c.getName() : jalur + "." + c.getName(),
                        c.getAccessor().invoke(r));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void nilai(String jalur, @Nullable Object n) {
        if (n == null || requireNonNull(TANPA.get(jenis)).matcher(jalur).matches()) {
            return;
        }
        switch (n) {
            case Collection<?> banyak -> banyak.forEach(x -> nilai(jalur, x));
            case Record r -> rekam(jalur, r);
            case String s -> hasil.add(s);
            case LocalDate t -> hasil.add(Tanggal.panjang(t));
            case BigDecimal d -> hasil.add(angka(jalur, d));
            case Integer i -> {
                if (!jalur.equals("bulan") || i != 12) {
                    hasil.add(i.toString());
                }
            }
            default -> {}
        }
    }

    private static String angka(String jalur, BigDecimal d) {
        String s = String.format(Locale.GERMANY, "%,.2f", d.abs());
        return jalur.matches(".*(persen|koefisien)") ? s.replaceAll(",00$", "").replaceAll("(,\\d)0$", "$1") : s;
    }
}
