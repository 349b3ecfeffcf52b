package id.teladan.organisasi;

import id.teladan.umum.DinasId;

/** An assignment of this dinas began, ended or was mended, by hand or by an import: superiors may be others than before. */
public record PenugasanBerubah(DinasId dinas) {}
