package tallydock.usecase.photo;

import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;

/// Bytes that lie beside the log under their hash.
public interface Attachments {
    /// Keeps them; they are on the disk when it returns. What is there already is not written twice.
    ///
    /// @throws tallydock.usecase.StorageFault when there is no room on the disk, or it fails
    Sha256 keep(Bytes bytes);

    /// Reads them back and checks that they are still what was kept.
    Kept read(Sha256 hash);

    /// Erases the bytes for good. The hash goes on being known as erased.
    void erase(Sha256 hash);

    /// The bytes that all of them take.
    long used();

    /// What became of bytes that were kept.
    sealed interface Kept {
        record Here(Bytes bytes) implements Kept {}

        /// They are not on this computer.
        record Missing() implements Kept {}

        /// They are not what was kept, or cannot be read.
        record Damaged() implements Kept {}

        record Erased() implements Kept {}
    }
}
