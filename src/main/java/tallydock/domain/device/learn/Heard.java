package tallydock.domain.device.learn;

/// What one burst was, while a scanner is taught.
public sealed interface Heard {
    /// A test code, and the lesson with it. `again`: the lesson had it already, and has the newer now.
    record Recognised(TestCode code, boolean again, Lesson lesson) implements Heard {}

    /// No test code, or one of which characters are missing, changed or too many. The lesson is what it was.
    record NotATestCode() implements Heard {}

    /// A test code, but sent otherwise than those before: by another scanner, or after a setting was changed.
    /// The lesson is what it was; begin anew.
    record UnlikeTheOthers(TestCode code) implements Heard {}
}
