-- Work in the background, in the shape that the library db-scheduler reads: one row for each piece of work that waits or goes on.
CREATE TABLE umum.pekerjaan (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX pekerjaan_waktu ON umum.pekerjaan (execution_time);
CREATE INDEX pekerjaan_detak ON umum.pekerjaan (last_heartbeat);

SELECT umum.acuan('umum.pekerjaan');
