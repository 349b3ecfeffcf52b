-- Electronic signatures that were made. What signs (NIK, passphrase, one-time code) is never kept.
CREATE TABLE dokumen.tanda_tangan (
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    layanan text NOT NULL CHECK (layanan IN ('V1', 'V2')),
    nomor_luar text, -- by which the service knows the signed file
    diperiksa boolean NOT NULL, -- whether the service itself found the signature valid afterwards
    PRIMARY KEY (dinas_id, dokumen_id)
);
CREATE TRIGGER tanda_tangan_tetap BEFORE UPDATE OR DELETE ON dokumen.tanda_tangan
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();

-- One signs at a time; who died meanwhile holds it only for some minutes.
CREATE TABLE dokumen.giliran_tanda_tangan (
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    sejak timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, dokumen_id)
);

SELECT umum.sebar('dokumen.tanda_tangan');
SELECT umum.sebar('dokumen.giliran_tanda_tangan');

ALTER TABLE dokumen.tanda_tangan ADD FOREIGN KEY (dinas_id, dokumen_id) REFERENCES dokumen.dokumen;
ALTER TABLE dokumen.tanda_tangan ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
ALTER TABLE dokumen.giliran_tanda_tangan ADD FOREIGN KEY (dinas_id, dokumen_id) REFERENCES dokumen.dokumen;
