package tallydock.sheet.packing;

import java.util.List;

/// Lines that lie in the same carton or in each carton of the same range. `rows` are rows of the sheet, from 0.
///
/// @param numbers carton numbers in the order written; empty for a list without carton numbers
/// @param count how many cartons there are
record CartonGroup(List<String> numbers, long count, List<Integer> rows) {
    CartonGroup {
        numbers = List.copyOf(numbers);
        rows = List.copyOf(rows);
    }

    int firstRow() {
        return rows.getFirst();
    }

    int lastRow() {
        return rows.getLast();
    }

    CartonGroup numbered(List<String> other) {
        return new CartonGroup(other, other.size(), rows);
    }
}
