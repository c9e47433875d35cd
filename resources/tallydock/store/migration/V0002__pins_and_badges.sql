-- What proves who somebody is. It stays out of the log: facts are copied to other stations, these never are.

CREATE TABLE pin (
    user_id     TEXT    PRIMARY KEY,
    wrong_tries INTEGER NOT NULL CHECK (wrong_tries >= 0),
    memory_kib  INTEGER NOT NULL,
    passes      INTEGER NOT NULL,
    lanes       INTEGER NOT NULL,
    salt        BLOB    NOT NULL CHECK (length(salt) = 16),
    hash        BLOB    NOT NULL CHECK (length(hash) = 32),
    pepper_id   BLOB    NOT NULL CHECK (length(pepper_id) = 32)
) STRICT;

CREATE TABLE badge (
    code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
    badge_id  TEXT NOT NULL
) STRICT;
