package tallydock.store.projection;

import java.util.List;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// One fold of the log into tables that are read. What the tables hold depends on the set of facts alone. Raise
/// `version` whenever the fold or its tables change: the tables are then made anew beside the old ones.
public interface Projection {
    /// What the projection is called, its versions and its tables.
    Shape shape();

    default String name() {
        return shape().name();
    }

    default int version() {
        return shape().versions().current();
    }

    default int usableSince() {
        return shape().versions().usableSince();
    }

    default List<Table> tables() {
        return shape().tables();
    }

    /// Takes in one fact that this program can read; a fact it does not care for changes nothing.
    void apply(Db db, StoredFact fact, Applied applied);

    /// Takes in rows of an import; those it does not care for change nothing.
    default void rows(Db db, ImportRows rows) {}

    /// A name that is written into stores, the versions, and the tables in the order they are made.
    record Shape(String name, Versions versions, List<Table> tables) {
        public Shape {
            tables = List.copyOf(tables);
        }
    }

    /// The version this program makes, and the oldest whose tables it can still read and write while new ones are made.
    record Versions(int current, int usableSince) {}

    /// What has been folded already, for a fact that takes back another.
    interface Applied {
        /// Whether the fact in this row is in the tables.
        boolean isIn(StoredFact fact);
    }

    /// One table: its columns and keys as SQL (no further indexes, whose names would clash), and a query that gives its
    /// content in names that mean the same in every store.
    record Table(String name, Kind kind, String definition, String content) {
        public Table(String name, String definition, String content) {
            this(name, Kind.ROWS, definition, content);
        }

        /// Makes it unless it is there.
        public void create(Db db, String prefix) {
            db.run(kind.create + " IF NOT EXISTS " + prefix + name + kind.using + " (" + definition);
        }

        /// What is looked for in it: rows by their keys, or words.
        public enum Kind {
            ROWS("CREATE TABLE", ""),
            WORDS("CREATE VIRTUAL TABLE", " USING fts5");

            private final String create;
            private final String using;

            Kind(String create, String using) {
                this.create = create;
                this.using = using;
            }
        }
    }
}
