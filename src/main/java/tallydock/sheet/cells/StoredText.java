package tallydock.sheet.cells;

import java.util.Arrays;

/// The text of one cell while it is read, in a buffer that the next cell uses again.
public final class StoredText {
    private char[] chars = new char[256];
    private int length;

    public void clear() {
        length = 0;
    }

    public void append(char[] more, int start, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(more, start, chars, length, count);
        length += count;
    }

    void append(String more) {
        if (length + more.length() > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more.length(), 2 * chars.length));
        }
        more.getChars(0, more.length(), chars, length);
        length += more.length();
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    int hash(int seed) {
        int hash = seed;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
