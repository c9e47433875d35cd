package tallydock.usecase.people;

/// A clock that nobody can set: it only goes on, and means nothing in another process.
public interface MonotonicClock {
    long nanos();
}
