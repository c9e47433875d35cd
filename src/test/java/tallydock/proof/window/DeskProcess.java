package tallydock.proof.window;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A watched window in a process of its own, on the data of one user.
final class DeskProcess implements AutoCloseable {
    private static final Pattern AT = Pattern.compile("at (\\d+) (\\d+)");
    private static final Pattern BOX = Pattern.compile("box (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final BufferedWriter asks;
    private final BufferedReader answers;
    private final Keys keys;

    /// `home` holds the folder `tallydock`.
    DeskProcess(List<String> command, Path home, Path errors, Keys keys) throws IOException {
        this(command, home, errors, keys, Map.of());
    }

    /// `surroundings` are environment variables of its own.
    DeskProcess(List<String> command, Path home, Path errors, Keys keys, Map<String, String> surroundings)
            throws IOException {
        this.keys = keys;
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("XDG_DATA_HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(surroundings);
        process = builder.start();
        asks = process.outputWriter(StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    String ask(String question) throws IOException {
        asks.write(question);
        asks.newLine();
        asks.flush();
        var answer = answers.readLine();
        if (answer == null) {
            throw new EOFException("the window is gone");
        }
        return answer;
    }

    boolean shows(String node) throws IOException {
        return AT.matcher(ask("where " + node)).matches();
    }

    /// Waits until a text stands in the window.
    boolean saysSoon(String text) throws IOException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!ask("says").contains(text)) {
            if (System.nanoTime() > limit) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }

    void await(String node) throws IOException, InterruptedException {
        if (!showsSoon(node, PATIENCE)) {
            throw new IllegalStateException("the window never showed " + node);
        }
    }

    boolean showsSoon(String node, Duration patience) throws IOException, InterruptedException {
        long limit = System.nanoTime() + patience.toNanos();
        while (!shows(node)) {
            if (System.nanoTime() > limit) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }

    /// Where a node is on the screen.
    Rectangle box(String node) throws IOException {
        var box = BOX.matcher(ask("box " + node));
        if (!box.matches()) {
            throw new IllegalStateException("the window does not show " + node);
        }
        return new Rectangle(number(box, 1), number(box, 2), number(box, 3), number(box, 4));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /// Clicks the middle of a node once it is there.
    void click(String node) throws IOException, InterruptedException {
        await(node);
        var at = AT.matcher(ask("where " + node));
        if (at.matches()) {
            keys.click(number(at, 1), number(at, 2));
        }
    }

    @Override
    public void close() throws IOException {
        if (!process.isAlive()) {
            return;
        }
        asks.write("close\n");
        asks.flush();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the window did not close");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
