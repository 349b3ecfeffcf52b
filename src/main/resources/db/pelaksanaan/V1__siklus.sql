-- The observation cycle of one person in one period. Its documents are dokumen, one row a version: the newest counts, older ones stay.
CREATE TABLE pelaksanaan.siklus (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    peran text NOT NULL CHECK (peran IN ('GURU', 'KEPALA_SEKOLAH')),
    satuan_id uuid,
    skp_id uuid NOT NULL, -- the agreed plan with which it began
    indikator text NOT NULL,
    versi int NOT NULL,
    dibuat_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, siklus_id),
    UNIQUE (dinas_id, periode_id, pegawai_id, peran)
);
CREATE INDEX siklus_pegawai ON pelaksanaan.siklus (dinas_id, pegawai_id, siklus_id);

CREATE TABLE pelaksanaan.dokumen (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    huruf text NOT NULL CHECK (huruf IN ('A', 'B', 'C', 'E')),
    ke int NOT NULL CHECK (ke > 0), -- number of the version
    status text NOT NULL CHECK (status IN ('DRAF', 'MENUNGGU_KONFIRMASI', 'DIKUMPULKAN', 'DINILAI', 'DIGANTI')),
    isi jsonb NOT NULL, -- text by code of the field of the rule set, of a fokus as code.fokus
    penulis jsonb NOT NULL, -- who wrote, handed in, confirmed and rated it, each with his time
    sejak timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, siklus_id, huruf, ke)
);

-- D, the free log: a line that is taken back stays with its time.
CREATE TABLE pelaksanaan.upaya (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    upaya_id uuid NOT NULL,
    tanggal date NOT NULL,
    isi text NOT NULL,
    dicatat_pada timestamptz NOT NULL,
    ditarik_pada timestamptz,
    PRIMARY KEY (dinas_id, siklus_id, upaya_id)
);

-- Dates that were proposed; the newest counts.
CREATE TABLE pelaksanaan.jadwal (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    jadwal_id uuid NOT NULL,
    mulai timestamptz NOT NULL,
    menit int NOT NULL CHECK (menit BETWEEN 10 AND 480),
    tempat text,
    kegiatan text,
    keterangan text,
    cara text NOT NULL,
    oleh uuid NOT NULL,
    pihak text NOT NULL,
    alasan text, -- why an earlier date was moved
    diusulkan_pada timestamptz NOT NULL,
    disetujui_oleh uuid,
    disetujui_pada timestamptz,
    PRIMARY KEY (dinas_id, siklus_id, jadwal_id)
);
CREATE INDEX jadwal_mulai ON pelaksanaan.jadwal (dinas_id, mulai);

-- The wish to change a document that was handed in.
CREATE TABLE pelaksanaan.permintaan (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    permintaan_id uuid NOT NULL,
    huruf text NOT NULL CHECK (huruf IN ('A', 'C', 'E')),
    alasan text NOT NULL,
    diminta_pada timestamptz NOT NULL,
    putusan text CHECK (putusan IN ('DITERIMA', 'DITOLAK', 'DITARIK')),
    jawaban text,
    diputus_oleh uuid,
    diputus_pada timestamptz,
    PRIMARY KEY (dinas_id, siklus_id, permintaan_id)
);
CREATE UNIQUE INDEX permintaan_terbuka ON pelaksanaan.permintaan (dinas_id, siklus_id, huruf) WHERE putusan IS NULL;

-- Who may observe in the place of the pejabat penilai, by SK and for days: guru of the school, or pengawas (Tim Kerja) for its head.
CREATE TABLE pelaksanaan.pengamat (
    dinas_id uuid NOT NULL,
    pengamat_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    untuk text NOT NULL CHECK (untuk IN ('GURU', 'KEPALA_SEKOLAH')), -- whom he observes there
    pegawai_id uuid NOT NULL,
    sk text NOT NULL,
    mulai date NOT NULL,
    sampai date NOT NULL,
    ditunjuk_oleh uuid NOT NULL,
    ditunjuk_pada timestamptz NOT NULL,
    dicabut_pada timestamptz,
    PRIMARY KEY (dinas_id, pengamat_id),
    CHECK (sampai >= mulai)
);
CREATE INDEX pengamat_satuan ON pelaksanaan.pengamat (dinas_id, satuan_id, untuk);
CREATE INDEX pengamat_pegawai ON pelaksanaan.pengamat (dinas_id, pegawai_id);

CREATE TABLE pelaksanaan.riwayat (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    riwayat_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    oleh uuid NOT NULL,
    atas_nama uuid,
    sebagai text NOT NULL,
    langkah text NOT NULL,
    huruf text NOT NULL,
    ke int, -- version of the document
    catatan text,
    isi jsonb, -- what the document said at this step
    sidik text, -- SHA-256 over it
    PRIMARY KEY (dinas_id, siklus_id, riwayat_id)
);

SELECT umum.sebar('pelaksanaan.siklus');
SELECT umum.sebar('pelaksanaan.dokumen');
SELECT umum.sebar('pelaksanaan.upaya');
SELECT umum.sebar('pelaksanaan.jadwal');
SELECT umum.sebar('pelaksanaan.permintaan');
SELECT umum.sebar('pelaksanaan.pengamat');
SELECT umum.sebar('pelaksanaan.riwayat');

ALTER TABLE pelaksanaan.siklus ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE pelaksanaan.siklus ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE pelaksanaan.siklus ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE pelaksanaan.siklus ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE pelaksanaan.dokumen ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.upaya ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.jadwal ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.permintaan ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.pengamat ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE pelaksanaan.pengamat ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE pelaksanaan.riwayat ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;

CREATE TRIGGER riwayat_hanya_tambah BEFORE UPDATE OR DELETE ON pelaksanaan.riwayat
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();

-- One reminder a day for each person, cycle or not.
CREATE TABLE pelaksanaan.pengingat (
    dinas_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    hari date NOT NULL,
    oleh uuid NOT NULL,
    PRIMARY KEY (dinas_id, periode_id, pegawai_id, hari)
);

-- A private calendar feed is found by the digest of its secret alone.
CREATE TABLE pelaksanaan.kalender (
    sidik text PRIMARY KEY,
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    dibuat_pada timestamptz NOT NULL
);

SELECT umum.sebar('pelaksanaan.pengingat');
SELECT umum.sebar('pelaksanaan.kalender', 'sidik');

ALTER TABLE pelaksanaan.pengingat ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE pelaksanaan.pengingat ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
