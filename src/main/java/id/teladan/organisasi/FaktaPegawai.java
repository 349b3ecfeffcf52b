package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person who makes a plan, or would if his record allowed it, on one day.
 *
 * @param nip as recorded, whatever its shape
 * @param peran the post that makes his plan; null when there is none
 * @param satuan the school of that post, or the one where he teaches without a sekolah induk
 * @param induk at how many schools his sekolah induk is recorded
 * @param sebab why nobody assesses him; null when somebody does
 */
public record FaktaPegawai(
        PegawaiId id,
        String nama,
        @Nullable String nip,
        StatusKepegawaian status,
        String jenisPtk,
        @Nullable String surel,
        @Nullable Peran peran,
        @Nullable SatuanId satuan,
        @Nullable String namaSatuan,
        @Nullable String npsn,
        int induk,
        @Nullable SebabTanpaAtasan sebab) {}
