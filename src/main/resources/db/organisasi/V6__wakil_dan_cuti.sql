-- A superior lets another person of the same place act for him on these days (Wakilkan). satuan_id null: at the dinas itself.
CREATE TABLE organisasi.perwakilan (
    dinas_id uuid NOT NULL,
    perwakilan_id uuid NOT NULL,
    pemberi_id uuid NOT NULL,
    wakil_id uuid NOT NULL,
    satuan_id uuid,
    mulai date NOT NULL,
    sampai date NOT NULL,
    alasan text NOT NULL,
    dicabut boolean NOT NULL DEFAULT false, -- taken back before it held for a whole day: kept, but never counted
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, perwakilan_id),
    CHECK (sampai >= mulai),
    CHECK (wakil_id <> pemberi_id)
);
CREATE INDEX perwakilan_pemberi ON organisasi.perwakilan (dinas_id, pemberi_id, sampai);
CREATE INDEX perwakilan_wakil ON organisasi.perwakilan (dinas_id, wakil_id, sampai);

-- Leave of a person by days; who is on leave is shown as such and is not counted as late.
CREATE TABLE organisasi.cuti (
    dinas_id uuid NOT NULL,
    cuti_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('TAHUNAN', 'BESAR', 'SAKIT', 'MELAHIRKAN', 'ALASAN_PENTING', 'LUAR_TANGGUNGAN')),
    mulai date NOT NULL,
    sampai date NOT NULL,
    keterangan text,
    batal boolean NOT NULL DEFAULT false, -- entered by mistake: kept, but never counted
    PRIMARY KEY (dinas_id, cuti_id),
    CHECK (sampai >= mulai)
);
CREATE INDEX cuti_pegawai ON organisasi.cuti (dinas_id, pegawai_id, sampai) WHERE NOT batal;

-- A report that the superior is another one ("Ini bukan atasan saya") is of a kind of its own, with what Teladan held and why.
ALTER TABLE organisasi.laporan ADD jenis text NOT NULL DEFAULT 'DATA' CHECK (jenis IN ('DATA', 'ATASAN'));
ALTER TABLE organisasi.laporan ADD menurut_teladan text;
CREATE UNIQUE INDEX laporan_atasan_terbuka ON organisasi.laporan (dinas_id, pegawai_id) WHERE jenis = 'ATASAN' AND selesai_pada IS NULL;

SELECT umum.sebar('organisasi.perwakilan');
SELECT umum.sebar('organisasi.cuti');

ALTER TABLE organisasi.perwakilan ADD FOREIGN KEY (dinas_id, pemberi_id) REFERENCES organisasi.pegawai;
ALTER TABLE organisasi.perwakilan ADD FOREIGN KEY (dinas_id, wakil_id) REFERENCES organisasi.pegawai;
ALTER TABLE organisasi.perwakilan ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE organisasi.cuti ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
