-- Whose turn it is to sign: only he may give it up.
ALTER TABLE dokumen.giliran_tanda_tangan ADD COLUMN giliran uuid;

-- How often a document of a collection could not be drawn, and how often the whole could not be put together; after some tries it ends,
-- without what failed, or altogether.
ALTER TABLE dokumen.isi_kumpulan ADD COLUMN coba int NOT NULL DEFAULT 0 CHECK (coba >= 0);
ALTER TABLE dokumen.kumpulan ADD COLUMN coba int NOT NULL DEFAULT 0 CHECK (coba >= 0);
ALTER TABLE dokumen.kumpulan ADD COLUMN gagal_pada timestamptz CHECK (gagal_pada IS NULL OR selesai_pada IS NULL);
