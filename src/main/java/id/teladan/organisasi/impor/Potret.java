package id.teladan.organisasi.impor;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finished preview with the schools and people that its changes rest upon: when one of those changes before it is applied, the
 * preview is void.
 *
 * @param rapor school, year and digest of the file, for a Rapor Pendidikan
 */
record Potret(
        List<BarisPratinjau> baris,
        List<String> catatan,
        String satuan,
        String pegawai,
        boolean dinas,
        @Nullable RaporPotret rapor) {
    record RaporPotret(UUID satuan, int tahun, String sidik) {}

    /** Ids as one text, sorted, comma between. */
    static String gabung(Collection<UUID> id) {
        return new TreeSet<>(id).stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** The scope of lines of schools, people and assignments: what they touch, not what stays as it is. */
    static Potret of(List<BarisPratinjau> baris, List<String> catatan) {
        TreeSet<UUID> satuan = new TreeSet<>();
        TreeSet<UUID> pegawai = new TreeSet<>();
        boolean dinas = false;
        for (BarisPratinjau b : baris) {
            UUID id = b.id();
            if (!b.aksi().menulis() || id == null) {
                continue;
            }
            switch (b.objek()) {
                case SATUAN -> satuan.add(id);
                case PEGAWAI -> pegawai.add(id);
                case PENUGASAN -> {
                    pegawai.add(UUID.fromString(String.valueOf(b.isi().data().get("pegawai_id"))));
                    Object s = b.isi().data().get("satuan_id");
                    dinas |= s == null;
                    if (s != null) {
                        satuan.add(UUID.fromString(s.toString()));
                    }
                }
                default -> {}
            }
        }
        return new Potret(baris, catatan, gabung(satuan), gabung(pegawai), dinas, null);
    }
}
