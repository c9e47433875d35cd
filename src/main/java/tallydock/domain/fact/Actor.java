package tallydock.domain.fact;

/// Who did it: the id of a user, or of the program itself.
public record Actor(String id) {
    /// Facts that no person caused: start, restore, recovery.
    public static final Actor PROGRAM = new Actor("program");

    /// Somebody at the command line, who has not signed in.
    public static final Actor COMMAND_LINE = new Actor("cli");

    public Actor {
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("an actor's id has 1 to 64 characters");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
