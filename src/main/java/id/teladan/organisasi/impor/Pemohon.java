package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;

/** Who asks for an import and for which dinas; {@code oleh} is a pegawai id or {@code perintah}. */
record Pemohon(DinasId dinas, String oleh, String nama) {}
