package tallydock.proof.wedge;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.LockSupport;

/// A keyboard with the keys of a United States one, as scanners are, on the display that DISPLAY names. It
/// sends keys and not characters: what they type is the matter of the display's own layout.
@SuppressWarnings("restricted")
final class ScannerKeys implements AutoCloseable {
    private static final String PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ ";
    private static final String SHIFTED = "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    private static final int[] CODES = {
        49, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 51, 38, 39,
        40, 41, 42, 43, 44, 45, 46, 47, 48, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 65
    };
    private static final int SHIFT = 50;
    private static final int CONTROL = 37;
    private static final int BRACKET = 35;
    private static final int ENTER = 36;
    private static final int TAB = 23;
    private static final char GS = '\u001d';

    private final Arena arena = Arena.ofShared();
    private final MethodHandle fake;
    private final MethodHandle flush;
    private final MethodHandle sync;
    private final MethodHandle end;
    private final MemorySegment display;
    private long longest;
    private long arrived;

    ScannerKeys() {
        var linker = Linker.nativeLinker();
        var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
        var test = SymbolLookup.libraryLookup("libXtst.so.6", arena);
        var toPointer = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        var toNumber = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        var open = linker.downcallHandle(x11.find("XOpenDisplay").orElseThrow(), toPointer);
        sync = linker.downcallHandle(
                x11.find("XSync").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        flush = linker.downcallHandle(x11.find("XFlush").orElseThrow(), toNumber);
        end = linker.downcallHandle(x11.find("XCloseDisplay").orElseThrow(), toNumber);
        fake = linker.downcallHandle(
                test.find("XTestFakeKeyEvent").orElseThrow(),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_LONG));
        try {
            display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// A code with its end key, so many nanoseconds from key to key. How long the longest pause between two keys was in
    /// truth: on a busy machine it is longer than meant.
    long scan(String code, boolean isTab, long gap) {
        longest = 0;
        arrived = 0;
        type(code, gap);
        hit(isTab ? TAB : ENTER);
        arrive();
        return longest;
    }

    /// Characters; the separator of GS1 as Ctrl and the key of `]`.
    void type(String text, long gap) {
        long due = System.nanoTime();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            character(c);
            if (gap > 0) {
                arrive();
                due += gap;
                await(due);
            }
        }
        send();
    }

    /// The end key alone.
    void enter() {
        hit(ENTER);
        send();
    }

    private static void await(long due) {
        long left = due - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }

    private void character(char c) {
        int plain = PLAIN.indexOf(c);
        if (c == GS) {
            with(CONTROL, BRACKET);
        } else if (plain >= 0) {
            hit(CODES[plain]);
        } else {
            with(SHIFT, CODES[SHIFTED.indexOf(c)]);
        }
    }

    private void with(int modifier, int key) {
        key(modifier, true);
        hit(key);
        key(modifier, false);
    }

    private void hit(int key) {
        key(key, true);
        key(key, false);
    }

    private void key(int code, boolean isDown) {
        try {
            int _ = (int) fake.invokeExact(display, code, isDown ? 1 : 0, 0L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// The display has the key; a display that was busy itself made a pause too.
    private void arrive() {
        try {
            int _ = (int) sync.invokeExact(display, 0);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        long now = System.nanoTime();
        longest = arrived == 0 ? longest : Math.max(longest, now - arrived);
        arrived = now;
    }

    private void send() {
        try {
            int _ = (int) flush.invokeExact(display);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            int _ = (int) end.invokeExact(display);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        arena.close();
    }
}
