-- The log. Names that repeat in every fact are kept once, under small numbers that mean nothing outside this file.

CREATE TABLE station (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    site    TEXT    NOT NULL,
    station BLOB    NOT NULL CHECK (length(station) = 16),
    epoch   INTEGER NOT NULL CHECK (epoch >= 1),
    reason  TEXT    NOT NULL,
    hlc     INTEGER NOT NULL
);

CREATE TABLE author (
    id      INTEGER PRIMARY KEY,
    site    TEXT    NOT NULL,
    station BLOB    NOT NULL,
    epoch   INTEGER NOT NULL,
    UNIQUE (site, station, epoch)
);

CREATE TABLE actor (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE stream (
    id   INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key  TEXT NOT NULL,
    UNIQUE (kind, key)
);

CREATE TABLE tally_name (
    id     INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream,
    uuid   BLOB    NOT NULL,
    UNIQUE (stream, uuid)
);

CREATE TABLE fact_type (
    id      INTEGER PRIMARY KEY,
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (name, version)
);

-- id is the order of arrival. standing is not hashed: 1 folded into the tables that are read, 2 parked until a program
-- that knows the type comes along. tally is 0 where a fact belongs to none.
CREATE TABLE fact (
    id        INTEGER PRIMARY KEY,
    author    INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    event_id  BLOB    NOT NULL,
    hlc       INTEGER NOT NULL,
    wall_ms   INTEGER NOT NULL,
    actor     INTEGER NOT NULL,
    stream    INTEGER NOT NULL,
    tally     INTEGER NOT NULL,
    basis     TEXT,
    type      INTEGER NOT NULL,
    standing  INTEGER NOT NULL,
    payload   BLOB    NOT NULL,
    prev_hash BLOB    NOT NULL,
    hash      BLOB    NOT NULL
);

CREATE UNIQUE INDEX fact_by_event ON fact (event_id);
CREATE UNIQUE INDEX fact_by_seq ON fact (author, seq);
CREATE INDEX fact_by_subject ON fact (stream, tally);
CREATE INDEX fact_parked ON fact (id) WHERE standing = 2;

-- Imported rows: parts under their hash. An import is staged until it is complete, and seen once a fact names it.
CREATE TABLE part (
    id      INTEGER PRIMARY KEY,
    hash    BLOB NOT NULL UNIQUE,
    content BLOB NOT NULL
);

CREATE TABLE import (
    id       INTEGER PRIMARY KEY,
    uuid     BLOB UNIQUE,
    kind     TEXT    NOT NULL,
    labels   TEXT,
    complete INTEGER NOT NULL,
    named    INTEGER NOT NULL
);

CREATE TABLE import_part (
    import  INTEGER NOT NULL REFERENCES import,
    ordinal INTEGER NOT NULL,
    part    INTEGER NOT NULL REFERENCES part,
    PRIMARY KEY (import, ordinal)
) WITHOUT ROWID;

CREATE INDEX import_part_by_part ON import_part (part);

-- The versions of the folds that made the tables that are read; the tables themselves are made by the folds.
CREATE TABLE projection (
    name    TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) WITHOUT ROWID;
