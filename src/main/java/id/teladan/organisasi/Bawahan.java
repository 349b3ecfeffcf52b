package id.teladan.organisasi;

import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a superior's list: a person whose pejabat penilai he is on the day, or for whose pejabat penilai he acts.
 *
 * @param atasNama name of the pejabat penilai for whom the reader acts; null when he is it himself
 * @param cutiSampai last day of the person's leave; null when he is not on leave that day
 */
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
        Npsn npsn,
        @Nullable String atasNama,
        @Nullable LocalDate cutiSampai) {}
