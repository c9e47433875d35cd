package tallydock.proof.window;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// Keys and clicks with no process in between, and eyes on the screen's pixels.
final class Hands {
    private static final int KEY_MILLIS = 3;
    // eyes that never blink take a processor of their own, and the screen's
    private static final int BLINK_MILLIS = 2;

    private final Robot robot;

    Hands() throws AWTException {
        robot = new Robot();
    }

    /// Types letters and digits as a keyboard scanner does, without an end key. A scanner's code is read in any case.
    void type(String code) {
        for (int i = 0; i < code.length(); i++) {
            stroke(key(code.charAt(i)));
            robot.delay(KEY_MILLIS);
        }
    }

    private static int key(char c) {
        return switch (c) {
            case '-' -> KeyEvent.VK_MINUS;
            case ']' -> KeyEvent.VK_CLOSE_BRACKET;
            default -> KeyEvent.getExtendedKeyCodeForChar(c);
        };
    }

    void stroke(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /// The end key; the moment it goes down, in nanoseconds.
    long enter() {
        long now = System.nanoTime();
        stroke(KeyEvent.VK_ENTER);
        return now;
    }

    void click(int x, int y) {
        robot.mouseMove(x, y);
        robot.delay(30);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(30);
    }

    void rest(long millis) {
        robot.delay((int) millis);
    }

    BufferedImage look(Rectangle place) {
        return robot.createScreenCapture(place);
    }

    /// Looks at a place until it is as wanted; the moment it was, or empty when it never got so.
    OptionalLong lookUntil(Rectangle place, Predicate<int[]> wanted, Duration patience) {
        long limit = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < limit) {
            if (wanted.test(pixels(look(place)))) {
                return OptionalLong.of(System.nanoTime());
            }
            robot.delay(BLINK_MILLIS);
        }
        return OptionalLong.empty();
    }

    static Predicate<int[]> differsFrom(BufferedImage before) {
        int[] old = pixels(before);
        return now -> !Arrays.equals(old, now);
    }

    static Predicate<int[]> isLike(BufferedImage wanted) {
        int[] all = pixels(wanted);
        return now -> Arrays.equals(all, now);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
