-- To whom parcels go. Personal data stays out of the log and its parts, so that it can be erased: a part names the hash
-- over salt and fields, and of an erased recipient the hash alone is left.

CREATE TABLE recipient (
    id     INTEGER PRIMARY KEY,
    hash   BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    import INTEGER REFERENCES import,
    salt   BLOB    CHECK (length(salt) = 32),
    fields BLOB,
    CHECK ((salt IS NULL) = (fields IS NULL))
) STRICT;

CREATE INDEX recipient_by_import ON recipient (import);

-- Originals that a fact says are erased and whose files may still be on a disk.
CREATE TABLE erased_original (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32)
) STRICT;
