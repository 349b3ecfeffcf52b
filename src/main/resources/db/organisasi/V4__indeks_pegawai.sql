-- Lists of people are sorted by name, 50 to a page, in a dinas of 20,000.
CREATE INDEX pegawai_nama ON organisasi.pegawai (dinas_id, lower(nama), pegawai_id);
CREATE INDEX satuan_nama ON organisasi.satuan (dinas_id, lower(nama), satuan_id);
