package id.teladan.organisasi.impor;

import id.teladan.umum.Npsn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be imported; {@code npsn} is the school, where the files do not say it themselves. */
record Permintaan(JenisImpor jenis, @Nullable Npsn npsn, List<Berkas> berkas) {}
