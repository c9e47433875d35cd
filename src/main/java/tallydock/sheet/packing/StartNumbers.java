package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Decides what a single number beside a count of several cartons means: the first carton of a run, or merely
/// the number of the line. The numbers that follow tell.
final class StartNumbers {
    private static final int LONGEST = 9;

    private StartNumbers() {}

    static List<CartonGroup> settle(List<CartonGroup> groups, Function<CartonGroup, Optional<Long>> stated) {
        boolean several = groups.stream().anyMatch(group -> number(group).isPresent() && count(group, stated) > 1);
        if (!several) {
            return groups;
        }
        if (isRun(groups, stated)) {
            return groups.stream().map(group -> run(group, stated)).toList();
        }
        return isLineNumber(groups)
                ? groups.stream().map(group -> unnumbered(group, stated)).toList()
                : groups;
    }

    private static boolean isRun(List<CartonGroup> groups, Function<CartonGroup, Optional<Long>> stated) {
        for (int i = 0; i + 1 < groups.size(); i++) {
            var start = number(groups.get(i));
            var next = number(groups.get(i + 1));
            if (start.isEmpty() || next.isEmpty() || next.get() != start.get() + count(groups.get(i), stated)) {
                return false;
            }
        }
        return groups.size() > 1
                || number(groups.getFirst()).filter(n -> n == 1).isPresent();
    }

    private static boolean isLineNumber(List<CartonGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            long expected = i + 1L;
            if (number(groups.get(i)).filter(n -> n == expected).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static CartonGroup run(CartonGroup group, Function<CartonGroup, Optional<Long>> stated) {
        long start = number(group).orElse(1L);
        return group.numbered(Grouping.counted(start, count(group, stated)));
    }

    private static CartonGroup unnumbered(CartonGroup group, Function<CartonGroup, Optional<Long>> stated) {
        return new CartonGroup(new ArrayList<>(), count(group, stated), group.rows());
    }

    private static long count(CartonGroup group, Function<CartonGroup, Optional<Long>> stated) {
        return stated.apply(group).orElse(1L);
    }

    /// The one plain number of a group; empty for ranges, lists and numbers with letters.
    private static Optional<Long> number(CartonGroup group) {
        String only = group.numbers().size() == 1 ? group.numbers().getFirst() : "";
        boolean digits =
                !only.isEmpty() && only.length() <= LONGEST && only.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Long.parseLong(only)) : Optional.empty();
    }
}
