-- All documents of a school in a period as one file, made in the background and kept for some days.
CREATE TABLE dokumen.kumpulan (
    dinas_id uuid NOT NULL,
    kumpulan_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    bentuk text NOT NULL CHECK (bentuk IN ('ZIP', 'PDF')),
    sekolah text NOT NULL,
    masa text NOT NULL,
    jumlah int NOT NULL CHECK (jumlah > 0),
    oleh uuid NOT NULL,
    dibuat_pada timestamptz NOT NULL,
    selesai_pada timestamptz, -- null while it is being made
    sidik text CHECK (sidik ~ '^[0-9a-f]{64}$'),
    panjang bigint CHECK (panjang > 0),
    PRIMARY KEY (dinas_id, kumpulan_id),
    CHECK ((selesai_pada IS NULL) = (sidik IS NULL) AND (sidik IS NULL) = (panjang IS NULL))
);
CREATE INDEX kumpulan_satuan ON dokumen.kumpulan (dinas_id, satuan_id, dibuat_pada);

-- Its entries, chosen when it was asked for; jadi once the PDF of the document is there.
CREATE TABLE dokumen.isi_kumpulan (
    dinas_id uuid NOT NULL,
    kumpulan_id uuid NOT NULL,
    urutan int NOT NULL,
    dokumen_id uuid NOT NULL,
    nama text NOT NULL,
    jadi boolean NOT NULL DEFAULT false,
    PRIMARY KEY (dinas_id, kumpulan_id, urutan)
);

SELECT umum.sebar('dokumen.kumpulan');
SELECT umum.sebar('dokumen.isi_kumpulan');

ALTER TABLE dokumen.kumpulan ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE dokumen.kumpulan ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE dokumen.isi_kumpulan ADD FOREIGN KEY (dinas_id, kumpulan_id) REFERENCES dokumen.kumpulan ON DELETE CASCADE;
ALTER TABLE dokumen.isi_kumpulan ADD FOREIGN KEY (dinas_id, dokumen_id) REFERENCES dokumen.dokumen;
