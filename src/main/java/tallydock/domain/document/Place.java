package tallydock.domain.document;

import java.util.Optional;

/// A place in a file as a person names it: sheet, row from 1, column letters. What does not apply is empty.
public record Place(Optional<String> sheet, Optional<Integer> row, Optional<String> col) {
    public static final Place FILE = new Place(Optional.empty(), Optional.empty(), Optional.empty());

    /// A part of the file as a whole, such as a sheet or a part of an archive.
    public static Place sheet(String name) {
        return new Place(Optional.of(name), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return sheet.map(name -> name + "!").orElse("")
                + col.orElse("")
                + row.map(String::valueOf).orElse("");
    }
}
