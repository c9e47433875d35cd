package tallydock.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The log of a running program: `logs/tallydock.log` in the data folder and, when asked for, standard error.
/// Nothing is ever written to standard output. Files are bounded in size and age; secrets are taken out.
public final class Logging implements AutoCloseable {
    private static final FileSize FILE = FileSize.valueOf("10 mb");
    private static final FileSize ALL_FILES = FileSize.valueOf("200 mb");
    private static final int DAYS = 30;
    private static final List<String> TALKATIVE =
            List.of("org.apache", "org.flywaydb", "org.eclipse.jetty", "io.javalin", "com.sun", "javafx", "jdk", "sun");

    private final LoggerContext context;

    private Logging(LoggerContext context) {
        this.context = context;
    }

    /// Starts to log into the data folder; `verbose` shows the same lines on standard error.
    public static Logging start(Path dataFolder, boolean verbose) {
        var context = (LoggerContext) ready();
        context.reset();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        TALKATIVE.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        root.addAppender(file(context, dataFolder.resolve("logs")));
        if (verbose) {
            root.addAppender(standardError(context));
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return new Logging(context);
    }

    /// Makes the library ready, which takes a while, ahead of [#start]. While one thread does so any other gets a
    /// makeshift from the library, so only one asks at a time.
    public static synchronized ILoggerFactory ready() {
        return LoggerFactory.getILoggerFactory();
    }

    /// Writes what is left and closes the file.
    @Override
    public void close() {
        SLF4JBridgeHandler.uninstall();
        context.reset();
    }

    private static Appender<ILoggingEvent> file(LoggerContext context, Path folder) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setFile(folder.resolve("tallydock.log").toString());
        var rolling = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(
                folder.resolve("tallydock.%d{yyyy-MM-dd,UTC}.%i.log.gz").toString());
        rolling.setMaxFileSize(FILE);
        rolling.setTotalSizeCap(ALL_FILES);
        rolling.setMaxHistory(DAYS);
        rolling.setCleanHistoryOnStart(true);
        appender.setRollingPolicy(rolling);
        appender.setContext(context);
        rolling.start();
        return started(appender, context);
    }

    private static Appender<ILoggingEvent> standardError(LoggerContext context) {
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setTarget("System.err");
        return started(appender, context);
    }

    private static Appender<ILoggingEvent> started(
            OutputStreamAppender<ILoggingEvent> appender, LoggerContext context) {
        var layout = new RedactingLayout();
        layout.setContext(context);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        appender.setName(appender.getClass().getSimpleName());
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
