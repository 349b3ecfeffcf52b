package id.teladan.penilaian.kredit;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A document about angka kredit counts no more, and why. */
public record AngkaKreditDibatalkan(
        DinasId dinas, KreditId id, KreditDitetapkan.Jenis jenis, PegawaiId pegawai, String alasan, Instant kini) {}
