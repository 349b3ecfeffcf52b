package id.teladan.organisasi;

import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import org.jspecify.annotations.Nullable;

/** One line of a superior's list: a person whose pejabat penilai he is on the day. */
public record Bawahan(
        PegawaiId id,
        String nama,
        @Nullable Nip nip,
        Peran peran,
        String jenisPtk,
        StatusKepegawaian status,
        @Nullable String golongan,
        SatuanId satuan,
        String namaSatuan,
        Npsn npsn) {}
