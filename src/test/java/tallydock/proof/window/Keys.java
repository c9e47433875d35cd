package tallydock.proof.window;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The keyboard and the mouse of a display, moved by xdotool, which takes one command a line.
final class Keys implements AutoCloseable {
    private final Process process;
    private final BufferedWriter commands;

    Keys() throws IOException {
        process = new ProcessBuilder(List.of("xdotool", "-"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        commands = process.outputWriter();
        hurry();
    }

    /// A scanner's keys do not wait for the machine's other work. Where that is not allowed it stays as it is.
    private void hurry() throws IOException {
        new ProcessBuilder("renice", "-n", "-15", "-p", Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// A code as a keyboard scanner types it: a key each 3 ms, then Enter.
    void scan(String code) throws IOException {
        send("type --delay 3 " + code, "key --delay 3 Return");
    }

    /// Text as a person types it.
    void type(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            send(c == ' ' ? "key space" : "type " + c, "sleep 0.13");
        }
    }

    void press(String key) throws IOException {
        send("key " + key);
    }

    void click(int x, int y) throws IOException {
        send("mousemove " + x + " " + y, "sleep 0.05", "click 1", "sleep 0.05");
    }

    void moveAway() throws IOException {
        send("mousemove 3 3");
    }

    private void send(String... lines) throws IOException {
        for (String line : lines) {
            commands.write(line);
            commands.newLine();
        }
        commands.flush();
    }

    @Override
    public void close() throws IOException {
        commands.close();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
