package tallydock.domain.barcode;

import java.util.Arrays;
import java.util.OptionalInt;

/// How many characters must be changed, put in or left out to make one code of another.
public final class EditDistance {
    private EditDistance() {}

    /// Empty when it is more than `most`. The work grows with the shorter code and `most`, not with both codes.
    public static OptionalInt within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return OptionalInt.empty();
        }
        int[] before = new int[other.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            before = next(before, one.charAt(row - 1), other, row, most);
        }
        int distance = before[other.length()];
        return distance <= most ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /// Only the columns within `most` of the diagonal can still matter.
    private static int[] next(int[] before, char letter, String other, int row, int most) {
        int[] now = new int[before.length];
        Arrays.fill(now, most + 1);
        if (row <= most) {
            now[0] = row;
        }
        int last = Math.min(other.length(), row + most);
        for (int column = Math.max(1, row - most); column <= last; column++) {
            int replaced = before[column - 1] + (other.charAt(column - 1) == letter ? 0 : 1);
            int either = Math.min(before[column], now[column - 1]) + 1;
            now[column] = Math.min(most + 1, Math.min(replaced, either));
        }
        return now;
    }

    /// How many characters at the end differ, where two codes of one length are alike before them.
    public static OptionalInt tail(String one, String other) {
        if (one.length() != other.length()) {
            return OptionalInt.empty();
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return OptionalInt.of(one.length() - same);
    }
}
