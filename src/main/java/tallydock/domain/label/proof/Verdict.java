package tallydock.domain.label.proof;

/// What a scan says of the label that is to be proved.
public sealed interface Verdict {
    /// The number of the label that was to be scanned, from 1.
    int label();

    /// It says all that was printed.
    ///
    /// @param firstTry whether nothing else was scanned for it before
    record Proved(int label, boolean firstTry) implements Verdict {}

    /// One of its symbols is right, another is still to be scanned.
    record Half(int label) implements Verdict {}

    /// This is what another label of the job says: two of them are swapped.
    record Swapped(int label, int scanned) implements Verdict {}

    /// It says what is on no label of the job.
    record Wrong(int label, String read) implements Verdict {}
}
