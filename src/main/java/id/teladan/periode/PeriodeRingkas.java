package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Zona;
import java.time.LocalDate;

/**
 * A period that a dinas has opened.
 *
 * @param kode stable code such as "2026" or "2024-1"
 * @param label such as "Juli - Desember 2024"
 * @param ketentuan id of the rule set that it pins, and {@code sidik} the digest of exactly that version
 */
public record PeriodeRingkas(
        DinasId dinas,
        PeriodeId id,
        String kode,
        String label,
        LocalDate mulai,
        LocalDate sampai,
        Zona zona,
        String ketentuan,
        String sidik) {}
