package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The statement that appends lines of history, alone or within a longer one, and its parameters in their order. */
final class SqlRiwayat {
    static final String CATAT = """
            INSERT INTO perencanaan.riwayat (dinas_id, skp_id, riwayat_id, pada, oleh, atas_nama, sebagai, langkah, dari, ke,
                catatan, perubahan)
            SELECT ?, ?, x.id, ?, x.oleh, x.atas_nama, x.sebagai, x.langkah, x.dari, x.ke, x.catatan, x.perubahan::jsonb
              FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                   AS x (id, oleh, atas_nama, sebagai, langkah, dari, ke, catatan, perubahan)
            """;

    private SqlRiwayat() {}

    static List<@Nullable Object> isi(Skp s, List<Catatan> baris, JsonMapper json) {
        return Arrays.asList(
                s.dinas().nilai(),
                s.id().nilai(),
                WaktuRepository.sql(baris.getFirst().pada()),
                baris.stream().map(x -> Uuid7.baru()).sorted().toArray(UUID[]::new),
                orang(baris, Catatan::oleh),
                orang(baris, Catatan::atasNama),
                teks(baris, x -> x.sebagai().name()),
                teks(baris, x -> x.langkah().name()),
                teks(baris, x -> x.dari() == null ? null : x.dari().name()),
                teks(baris, x -> x.ke().name()),
                teks(baris, Catatan::catatan),
                teks(baris, x -> x.perubahan().isEmpty() ? null : json.writeValueAsString(x.perubahan())));
    }

    private static @Nullable UUID[] orang(List<Catatan> baris, Function<Catatan, @Nullable PegawaiId> siapa) {
        return baris.stream().map(siapa).map(x -> x == null ? null : x.nilai()).toArray(UUID[]::new);
    }

    private static @Nullable String[] teks(List<Catatan> baris, Function<Catatan, @Nullable String> apa) {
        return baris.stream().map(apa).toArray(String[]::new);
    }
}
