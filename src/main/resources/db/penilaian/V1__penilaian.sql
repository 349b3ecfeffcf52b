-- The assessment of one person in one role for one period. Its draft is isi; what was decided is frozen in hasil; riwayat only grows.
CREATE TABLE penilaian.penilaian (
    dinas_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    peran text NOT NULL CHECK (peran IN ('GURU', 'KEPALA_SEKOLAH')),
    satuan_id uuid, -- the sekolah induk when it was written last
    status text NOT NULL CHECK (status IN ('BELUM', 'DRAF', 'DITETAPKAN', 'KEBERATAN', 'FINAL', 'DITUTUP')),
    versi int NOT NULL,
    isi jsonb NOT NULL, -- text by key: ratings, feedback, reasons
    rating_hasil text, -- as the draft or the decision has them, for lists
    rating_perilaku text,
    predikat text, -- as it follows; null while it does not
    hanya_perilaku boolean NOT NULL DEFAULT false,
    ke int NOT NULL DEFAULT 0, -- how many results were frozen
    penilai_id uuid, -- who decided, and for whom as delegate
    atas_nama uuid,
    ditetapkan_pada timestamptz,
    diterima_pada timestamptz, -- when the employee opened it first
    tenggat timestamptz, -- first instant at which the result stands without a word
    penutupan jsonb, -- why and since when it is closed without a predicate
    sejak timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, penilaian_id),
    UNIQUE (dinas_id, periode_id, pegawai_id, peran)
);
CREATE INDEX penilaian_pegawai ON penilaian.penilaian (dinas_id, pegawai_id, penilaian_id);
CREATE INDEX penilaian_tenggat ON penilaian.penilaian (dinas_id, tenggat) WHERE status = 'DITETAPKAN';
CREATE INDEX penilaian_keberatan ON penilaian.penilaian (dinas_id, periode_id) WHERE status = 'KEBERATAN';

-- What the Tim Kerja recommends, signed and dated; the newest counts.
CREATE TABLE penilaian.rekomendasi (
    dinas_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    rekomendasi_id uuid NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    hasil text NOT NULL,
    perilaku text NOT NULL,
    catatan text NOT NULL,
    PRIMARY KEY (dinas_id, penilaian_id, rekomendasi_id)
);

-- What an earlier superior of the same period says, after a transfer or a change of superior; the newest of each counts.
CREATE TABLE penilaian.keterangan (
    dinas_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    keterangan_id uuid NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    isi text NOT NULL,
    PRIMARY KEY (dinas_id, penilaian_id, keterangan_id)
);

-- The one objection: what the employee wrote, what the pejabat penilai answered, what the atasan decided.
CREATE TABLE penilaian.keberatan (
    dinas_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    alasan text NOT NULL,
    diajukan_pada timestamptz NOT NULL,
    kepada uuid, -- atasan pejabat penilai of the day; null where none is recorded
    tanggapan text,
    ditanggapi_oleh uuid,
    ditanggapi_pada timestamptz,
    putusan text CHECK (putusan IN ('DIKUATKAN', 'DIUBAH')),
    alasan_putusan text,
    surat text, -- of a decision that was made outside Teladan
    diputus_oleh uuid,
    diputus_pada timestamptz,
    PRIMARY KEY (dinas_id, penilaian_id)
);

CREATE TABLE penilaian.riwayat (
    dinas_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    riwayat_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    oleh uuid, -- null when the system did it
    atas_nama uuid,
    sebagai text NOT NULL,
    langkah text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text,
    isi jsonb, -- what was rated at this step
    sidik text, -- SHA-256 over it, or of the frozen result
    PRIMARY KEY (dinas_id, penilaian_id, riwayat_id)
);

-- What was decided, whole and in words, with the version of the rule set and its own digest.
CREATE TABLE penilaian.hasil (
    dinas_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    ke int NOT NULL CHECK (ke > 0),
    pada timestamptz NOT NULL,
    ketentuan text NOT NULL,
    ketentuan_sidik text NOT NULL,
    isi text NOT NULL, -- JSON text, kept to the letter because the digest is over it
    sidik text NOT NULL,
    PRIMARY KEY (dinas_id, penilaian_id, ke)
);

SELECT umum.sebar('penilaian.penilaian');
SELECT umum.sebar('penilaian.rekomendasi');
SELECT umum.sebar('penilaian.keterangan');
SELECT umum.sebar('penilaian.keberatan');
SELECT umum.sebar('penilaian.riwayat');
SELECT umum.sebar('penilaian.hasil');

ALTER TABLE penilaian.penilaian ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.penilaian ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE penilaian.penilaian ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE penilaian.rekomendasi ADD FOREIGN KEY (dinas_id, penilaian_id) REFERENCES penilaian.penilaian;
ALTER TABLE penilaian.keterangan ADD FOREIGN KEY (dinas_id, penilaian_id) REFERENCES penilaian.penilaian;
ALTER TABLE penilaian.keberatan ADD FOREIGN KEY (dinas_id, penilaian_id) REFERENCES penilaian.penilaian;
ALTER TABLE penilaian.riwayat ADD FOREIGN KEY (dinas_id, penilaian_id) REFERENCES penilaian.penilaian;
ALTER TABLE penilaian.hasil ADD FOREIGN KEY (dinas_id, penilaian_id) REFERENCES penilaian.penilaian;

CREATE TRIGGER rekomendasi_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.rekomendasi
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
CREATE TRIGGER keterangan_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.keterangan
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
CREATE TRIGGER riwayat_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.riwayat
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
CREATE TRIGGER hasil_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.hasil
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
