package id.teladan.dokumen;

import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.dokumen.DokumenResmi.Akhir;
import id.teladan.dokumen.DokumenResmi.Hasil;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a row of {@link BacaDokumenRepository} to a document. */
final class BarisDokumenRepository {
    private BarisDokumenRepository() {}

    static DokumenResmi baca(ResultSet r, int n) throws SQLException {
        return new DokumenResmi(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new DokumenId(r.getObject("dokumen_id", UUID.class)),
                JenisDokumen.valueOf(r.getString("jenis")),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                r.getObject("satuan_id") == null ? null : new SatuanId(r.getObject("satuan_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                r.getObject("penilai_id") == null ? null : new PegawaiId(r.getObject("penilai_id", UUID.class)),
                pihak(r.getArray("pihak")),
                new KodeVerifikasi(r.getString("kode")),
                r.getString("nama"),
                r.getString("nip"),
                r.getString("unit"),
                r.getString("masa"),
                r.getString("predikat"),
                r.getString("penerbit"),
                r.getTimestamp("terbit_pada").toInstant(),
                akhir(r),
                hasil(r),
                cetakan(r));
    }

    private static Set<PegawaiId> pihak(Array a) throws SQLException {
        return Arrays.stream((UUID[]) a.getArray()).map(PegawaiId::new).collect(Collectors.toSet());
    }

    private static @Nullable Akhir akhir(ResultSet r) throws SQLException {
        String status = r.getString("status");
        UUID pengganti = r.getObject("pengganti_id", UUID.class);
        return status == null
                ? null
                : new Akhir(
                        StatusResmi.valueOf(status),
                        pengganti == null ? null : new DokumenId(pengganti),
                        r.getString("alasan"),
                        r.getTimestamp("akhir_pada").toInstant());
    }

    private static @Nullable Hasil hasil(ResultSet r) throws SQLException {
        String tahap = r.getString("tahap");
        if (tahap == null) {
            return null;
        }
        boolean keberatan = tahap.equals(TahapHasil.KEBERATAN.name());
        return new Hasil(
                TahapHasil.valueOf(tahap),
                r.getBoolean("dibuka"),
                Stream.of(r.getObject("atas_nama", UUID.class), keberatan ? r.getObject("kepada", UUID.class) : null)
                        .filter(Objects::nonNull)
                        .map(PegawaiId::new)
                        .collect(Collectors.toSet()));
    }

    private static List<Cetakan> cetakan(ResultSet r) throws SQLException {
        List<Cetakan> hasil = new ArrayList<>();
        if (r.getString("sidik") != null) {
            hasil.add(new Cetakan(
                    Bentuk.ASLI,
                    r.getString("sidik"),
                    r.getInt("panjang"),
                    r.getTimestamp("dibuat_pada").toInstant()));
        }
        if (r.getString("sidik_t") != null) {
            hasil.add(new Cetakan(
                    Bentuk.BERTANDA,
                    r.getString("sidik_t"),
                    r.getInt("panjang_t"),
                    r.getTimestamp("dibuat_t").toInstant()));
        }
        return hasil;
    }
}
