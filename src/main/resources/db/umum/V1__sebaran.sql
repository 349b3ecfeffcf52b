-- A migration creates a table without foreign keys, spreads it with umum.sebar or umum.acuan, and only then adds foreign keys.
-- On plain PostgreSQL the two functions only note what the table is; where the citus extension is installed they spread it.
CREATE TABLE umum.sebaran (
    tabel text PRIMARY KEY,
    jenis text NOT NULL CHECK (jenis IN ('SEBAR', 'ACUAN')),
    kolom text
);

CREATE FUNCTION umum.sebar(tabel text, kolom text DEFAULT 'dinas_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO umum.sebaran VALUES (tabel, 'SEBAR', kolom);
    IF EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
        EXECUTE 'SELECT create_distributed_table($1, $2)' USING tabel, kolom;
    END IF;
END $$;

CREATE FUNCTION umum.acuan(tabel text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO umum.sebaran VALUES (tabel, 'ACUAN', NULL);
    IF EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') THEN
        EXECUTE 'SELECT create_reference_table($1)' USING tabel;
    END IF;
END $$;

SELECT umum.acuan('umum.sebaran');

-- For tables that only grow: legal histories and frozen copies.
CREATE FUNCTION umum.hanya_tambah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Baris %.% hanya boleh ditambah, tidak diubah atau dihapus', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;
