package id.teladan.umum;

/** Jenjang of a satuan pendidikan, as far as catalogues differ by it. */
public enum Jenjang {
    PAUD,
    SD,
    SMP,
    SMA,
    SMK,
    SLB,
    KESETARAAN
}
