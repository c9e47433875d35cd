package tallydock.app.cli;

/// How a command ends, as scripts see it.
public final class ExitCode {
    public static final int FINE = 0;

    /// Done, with a problem of severity error or an open case.
    public static final int FINDINGS = 1;

    public static final int WRONG_USAGE = 2;
    public static final int UNREADABLE = 3;
    public static final int STORAGE = 4;

    private ExitCode() {}
}
