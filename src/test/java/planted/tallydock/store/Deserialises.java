package planted.tallydock.store;

import java.io.ObjectInputStream;

/// Breaks: nobody reads serialised Java objects.
public record Deserialises(ObjectInputStream in) {}
