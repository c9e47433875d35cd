package tallydock.app.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;

/// Keeps Logback from writing to standard output before [Logging] is started: without it a start prints every event.
/// Found as a service; a configuration file on the class path goes first.
@ConfiguratorRank(ConfiguratorRank.NOMINAL)
public final class SilentStart extends ContextAwareBase implements Configurator {
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
