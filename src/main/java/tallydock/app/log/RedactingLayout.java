package tallydock.app.log;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// One line an event, secrets taken out of the finished text, so that stack traces are covered too.
final class RedactingLayout extends PatternLayout {
    /// Line ends inside a message become a bar: scanned text must not be able to write a line of its own.
    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level [%thread] %logger{24} %replace(%msg){'[\\r\\n]+', ' | '}%n%ex";

    RedactingLayout() {
        setPattern(PATTERN);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        return Redaction.of(super.doLayout(event));
    }
}
