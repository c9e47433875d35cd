package tallydock.domain.document.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of a sheet, from 1, kept as runs: a set of many rows is short where they lie together.
public record RowSet(List<Run> runs) {
    public static final RowSet NONE = new RowSet(List.of());

    private static final Pattern PART = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    /// Rows `first` to `last`, both included.
    public record Run(int first, int last) {
        public Run {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("no rows: " + first + "-" + last);
            }
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    public RowSet {
        runs = List.copyOf(runs);
    }

    public static RowSet of(Collection<Integer> rows) {
        return of(new TreeSet<>(rows).stream().mapToInt(Integer::intValue));
    }

    /// The same of rows in ascending order.
    public static RowSet of(IntStream ascending) {
        List<Run> runs = new ArrayList<>();
        ascending.forEach(row -> {
            if (!runs.isEmpty() && runs.getLast().last() >= row - 1) {
                runs.set(runs.size() - 1, new Run(runs.getLast().first(), row));
            } else {
                runs.add(new Run(row, row));
            }
        });
        return new RowSet(runs);
    }

    /// Reads `5-9,12`. Empty text is no row.
    ///
    /// @throws IllegalArgumentException when the text is no such list
    public static RowSet parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        var rows = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(RowSet::run)
                .toList();
        return rows.stream().map(run -> new RowSet(List.of(run))).reduce(NONE, RowSet::and);
    }

    public boolean contains(int row) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).last() < row) {
                low = middle + 1;
            } else if (runs.get(middle).first() > row) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// The first runs, at most so many.
    public RowSet first(int most) {
        return runs.size() <= most ? this : new RowSet(runs.subList(0, most));
    }

    /// How many rows.
    public int size() {
        return runs.stream().mapToInt(run -> run.last() - run.first() + 1).sum();
    }

    /// Every row, ascending.
    public IntStream rows() {
        return runs.stream().flatMapToInt(run -> IntStream.rangeClosed(run.first(), run.last()));
    }

    public RowSet and(RowSet other) {
        return of(IntStream.concat(rows(), other.rows()).sorted().distinct());
    }

    public RowSet without(RowSet other) {
        return of(rows().filter(row -> !other.contains(row)));
    }

    @Override
    public String toString() {
        return runs.stream().map(Run::toString).collect(Collectors.joining(","));
    }

    private static Run run(String text) {
        var parts = PART.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no row or range of rows: " + text);
        }
        int first = Integer.parseInt(parts.group(1));
        return new Run(first, parts.group(2) == null ? first : Integer.parseInt(parts.group(2)));
    }
}
