package tallydock.app;

/// Starts the program. A plain class, because a main class that extends `Application` does not start from the class
/// path.
public final class DeskMain {
    private DeskMain() {}

    public static void main(String[] args) {}
}
