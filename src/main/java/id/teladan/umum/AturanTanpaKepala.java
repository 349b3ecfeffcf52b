package id.teladan.umum;

/** What a rule set says of a guru whose school has no definitive kepala sekolah on the day. */
public enum AturanTanpaKepala {
    /** The plan counts as approved by the system at submission, unchecked (2024: Tentang Perencanaan Kinerja untuk Guru). */
    DISETUJUI_SISTEM,
    /** The Plt kepala sekolah acts as pejabat penilai; without a Plt there is none. */
    DINILAI_PLT
}
