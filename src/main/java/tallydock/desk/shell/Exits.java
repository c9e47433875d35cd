package tallydock.desk.shell;

import java.util.function.Consumer;

/// What the shell asks of the program around it: to open the practice, to leave it, to fill the screen or to have an
/// ordinary window, to show the gallery of the kit.
public record Exits(Runnable practice, Runnable leavePractice, Consumer<Boolean> fullScreen, Runnable gallery) {}
