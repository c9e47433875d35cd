package tallydock.print.transport;

import java.util.List;
import tallydock.domain.digest.Bytes;
import tallydock.usecase.printing.Delivery;

/// What takes print jobs for the queues of an operating system.
interface Spooler {
    /// Hands a job over, once.
    ///
    /// @param options as the spooler writes them, such as `raw`
    /// @param leaving is run before the spooler gets the first byte
    Delivery print(String queue, List<String> options, Bytes content, Runnable leaving);
}
