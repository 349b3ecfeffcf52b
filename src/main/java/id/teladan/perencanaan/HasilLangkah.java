package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Ketentuan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken: the plan afterwards, the lines of history, and the step at which a copy is to be kept. Handing in goes on to
 * the approval by the system where the rule set says so.
 */
record HasilLangkah(
        Skp sesudah, List<Catatan> catatan, @Nullable LangkahSkp disalin) {

    static HasilLangkah ambil(Skp lama, LangkahSkp langkah, Tindakan t, NamaButir nama) {
        Skp baru = lama.langkah(langkah, t);
        List<Catatan> catatan = new ArrayList<>();
        // What the superior had laid over the plan is set aside by a withdrawal or a return; the history keeps it.
        List<String> disisihkan = baru.penyesuaian().daftar().isEmpty()
                ? lama.penyesuaian().daftar().stream().map(nama::kalimat).toList()
                : List.of();
        catatan.add(Catatan.of(lama, baru, langkah, t, disisihkan));
        LangkahSkp disalin = switch (langkah) {
            case AJUKAN, SETUJUI, SEPAKATI -> langkah;
            default -> null;
        };
        if (langkah == LangkahSkp.AJUKAN) {
            String sebab = sebabSistem(baru, t);
            if (sebab != null) {
                Tindakan sistem = new Tindakan(
                        t.oleh(), Pihak.SISTEM, t.kini(), t.ketentuan(), t.jendela(), t.penilai(), t.atasan(), sebab);
                Skp disetujui = baru.langkah(LangkahSkp.SETUJUI, sistem);
                catatan.add(Catatan.of(baru, disetujui, LangkahSkp.SETUJUI, sistem, List.of()));
                return new HasilLangkah(disetujui, catatan, LangkahSkp.SETUJUI);
            }
        }
        return new HasilLangkah(baru, catatan, disalin);
    }

    private static @Nullable String sebabSistem(Skp s, Tindakan t) {
        if (t.ketentuan().persetujuan().get(s.peran()) == Ketentuan.Persetujuan.SISTEM) {
            return "Ketentuan " + t.ketentuan().nama() + ": rencana "
                    + s.peran().sebutan().toLowerCase(java.util.Locale.ROOT) + " disetujui otomatis setelah dikirim.";
        }
        return t.penilai() instanceof PejabatPenilai.OlehSistem o ? o.alasan() : null;
    }
}
