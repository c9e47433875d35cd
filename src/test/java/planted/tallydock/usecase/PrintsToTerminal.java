package planted.tallydock.usecase;

/// Breaks: only app writes to the terminal.
public record PrintsToTerminal() {
    void say(String words) {
        System.out.println(words);
    }
}
