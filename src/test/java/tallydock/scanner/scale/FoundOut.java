package tallydock.scanner.scale;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.usecase.device.LineScales;

/// Keeps what the search for a scale came to.
final class FoundOut implements LineScales.Finding {
    final AtomicReference<String> result = new AtomicReference<>("");

    @Override
    public void trying(LineSettings settings, int step, int steps) {
        // what it comes to is told
    }

    @Override
    public void found(LineScale scale) {
        result.set(scale.protocol().toString());
    }

    @Override
    public void notFound(List<String> heard) {
        result.set("nothing " + heard);
    }

    @Override
    public void refused(LineState state) {
        result.set(state.name());
    }
}
