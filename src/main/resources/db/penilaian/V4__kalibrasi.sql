-- Practice scoring of written lesson cases; each try is kept.
CREATE TABLE penilaian.kalibrasi (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    kasus text NOT NULL,
    ke int NOT NULL CHECK (ke > 0),
    versi int NOT NULL, -- of the case
    nilai jsonb NOT NULL, -- level by fokus
    catatan text,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, pegawai_id, kasus, ke)
);
CREATE INDEX kalibrasi_kasus ON penilaian.kalibrasi (dinas_id, kasus) WHERE ke = 1;

SELECT umum.sebar('penilaian.kalibrasi');

ALTER TABLE penilaian.kalibrasi ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;

CREATE TRIGGER kalibrasi_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.kalibrasi
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
