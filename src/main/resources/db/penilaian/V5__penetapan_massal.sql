-- Why a school, or the kepala sekolah of a dinas together (lingkup is the dinas then), departs from the recommended pattern of predikat.
-- Each line stands beside the numbers of its time; the one with the greatest ke counts.
CREATE TABLE penilaian.alasan_pola (
    dinas_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    lingkup uuid NOT NULL,
    ke int NOT NULL CHECK (ke > 0),
    alasan text NOT NULL,
    pko text, -- code that stood then
    sebaran jsonb NOT NULL, -- people by predikat, as they were counted then
    oleh uuid NOT NULL,
    atas_nama uuid,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, periode_id, lingkup, ke)
);

-- Ratings of many people decided at once. What it comes to stands in its rows: each is done in a transaction of its own, together with
-- the step on the assessment, so that a restart in the middle goes on with the rows that still wait.
CREATE TABLE penilaian.massal (
    dinas_id uuid NOT NULL,
    massal_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    oleh uuid NOT NULL,
    peran text NOT NULL, -- the role in which he acted
    hilang int NOT NULL DEFAULT 0, -- how many rows of the preview were no longer in his list
    dibuat timestamptz NOT NULL,
    selesai timestamptz,
    PRIMARY KEY (dinas_id, massal_id)
);
CREATE INDEX massal_oleh ON penilaian.massal (dinas_id, oleh, massal_id);

CREATE TABLE penilaian.massal_baris (
    dinas_id uuid NOT NULL,
    massal_id uuid NOT NULL,
    nomor int NOT NULL,
    pegawai_id uuid NOT NULL,
    penilaian_id uuid NOT NULL,
    versi int NOT NULL, -- of the assessment when the preview was drawn
    keterangan text NOT NULL, -- what told him apart on the list
    predikat text NOT NULL, -- what the preview showed
    alasan text, -- why the school departs from its pattern
    keadaan text NOT NULL CHECK (keadaan IN ('MENUNGGU', 'BERHASIL', 'SUDAH', 'DITOLAK')),
    pesan text,
    pada timestamptz,
    PRIMARY KEY (dinas_id, massal_id, nomor)
);

SELECT umum.sebar('penilaian.alasan_pola');
SELECT umum.sebar('penilaian.massal');
SELECT umum.sebar('penilaian.massal_baris');

ALTER TABLE penilaian.alasan_pola ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE penilaian.alasan_pola ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.massal ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE penilaian.massal ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.massal_baris ADD FOREIGN KEY (dinas_id, massal_id) REFERENCES penilaian.massal;
ALTER TABLE penilaian.massal_baris ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.massal_baris ADD FOREIGN KEY (dinas_id, penilaian_id) REFERENCES penilaian.penilaian;

CREATE TRIGGER alasan_pola_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.alasan_pola
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();

-- How the predikat of a school are spread is counted at each save.
CREATE INDEX penilaian_satuan ON penilaian.penilaian (dinas_id, periode_id, peran, satuan_id);
