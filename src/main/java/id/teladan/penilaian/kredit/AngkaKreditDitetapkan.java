package id.teladan.penilaian.kredit;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A document about angka kredit was fixed and frozen. */
public record AngkaKreditDitetapkan(
        DinasId dinas, KreditId id, KreditDitetapkan.Jenis jenis, PegawaiId pegawai, PegawaiId oleh, Instant kini) {}
