package tallydock.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

final class LoggingTest {
    /// Stands for every secret; a line passes only if nothing of it reaches the file.
    private static final String CANARY = "Kanari7351";

    @AfterEach
    void giveTheTestsTheirLogBack() throws JoranException {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pin=Kanari7351",
                "userPin: Kanari7351, tile 4",
                "{\"pin\":\"Kanari7351\",\"user\":\"li\"}",
                "{\"siteToken\": \"ab\\\"Kanari7351\"}",
                "password='two words Kanari7351'",
                "passwd=Kanari7351;next",
                "secret = Kanari7351",
                "station_token=Kanari7351&x=1",
                "api-key=Kanari7351",
                "stationKey=[12, 13, Kanari7351]",
                "tokens=[Kanari7351, 2]",
                "Pin[digits=Kanari7351]",
                "enrolment code: Kanari7351",
                "enrolmentCode=Kanari7351",
                "hub invite, code Kanari7351 is good for 10 minutes",
                "entered PIN Kanari7351 thrice",
                "Authorization: Tallydock Kanari7351 signature Kanari7351",
                "headers {authorization=[Bearer Kanari7351]}",
                "sent Bearer Kanari7351.eyJhbGciOi",
                "Set-Cookie: session=Kanari7351; Path=/",
                "jdbc:postgresql://tally:Kanari7351@db/tally",
                "jdbc:postgresql://db/tally?user=t&password=Kanari7351",
                "verifier $argon2id$v=19$m=65536$Kanari7351",
                "-----BEGIN PRIVATE KEY-----\nKanari7351\n-----END PRIVATE KEY-----",
                "proof eyJhbGciOi.Kanari7351.c2ln refused",
                "DPoP: Kanari7351",
                "badge=Kanari7351"
            })
    void noSecretReachesTheFile(String message, @TempDir Path folder) throws IOException {
        try (var _ = Logging.start(folder, false)) {
            var log = LoggerFactory.getLogger("tallydock.canary");
            log.warn("before {} after", message);
            log.error("thrown", new IllegalStateException(message));
        }

        assertThat(written(folder)).contains("before", "thrown").doesNotContain(CANARY);
    }

    @Test
    void aBadgeCodeIsNeverWritten(@TempDir Path folder) throws IOException {
        try (var _ = Logging.start(folder, false)) {
            LoggerFactory.getLogger("tallydock.scan").info("scanned {} at dock 2", "xQZU7KP2M9A4x");
        }

        assertThat(written(folder)).contains("at dock 2").doesNotContain("7KP2M9A4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carton C1 of FBA15DXYZ123 closed, 24 units",
                "shipping=express keyboard=us monkey 4711",
                "scan X001ABCDEF pinned at row 12",
                "error code E4",
                "QZUNDO4"
            })
    void ordinaryLinesStayReadable(String message, @TempDir Path folder) throws IOException {
        try (var _ = Logging.start(folder, false)) {
            LoggerFactory.getLogger("tallydock.scan").info(message);
        }

        assertThat(written(folder)).contains(message);
    }

    @Test
    void whatLibrariesLogElsewhereComesTogetherInTheFile(@TempDir Path folder) throws IOException {
        try (var _ = Logging.start(folder, false)) {
            Logger.getLogger("tallydock.jul").warning("from java.util.logging, token=" + CANARY);
            org.apache.logging.log4j.LogManager.getLogger("tallydock.log4j").warn("from log4j, token={}", CANARY);
        }

        assertThat(written(folder))
                .contains("from java.util.logging", "from log4j")
                .doesNotContain(CANARY);
    }

    @Test
    void scannedTextCannotForgeALineOfItsOwn(@TempDir Path folder) throws IOException {
        try (var _ = Logging.start(folder, false)) {
            LoggerFactory.getLogger("tallydock.scan").info("unknown barcode A\r\n2026-01-01 ERROR forged");
        }

        assertThat(written(folder).lines()).hasSize(1);
    }

    @Test
    void standardOutputStaysEmptyAndStandardErrorSpeaksOnlyWhenAsked(@TempDir Path folder) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var systemOut = System.out;
        var systemErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            logOneLine(folder, false, "quiet");
            logOneLine(folder, true, "verbose pin=" + CANARY);
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("verbose pin=***")
                .doesNotContain("quiet");
    }

    @Test
    void aVeryLongValueIsHiddenWhole() {
        var secret = "\"" + CANARY.repeat(100_000) + "\"";

        assertThat(Redaction.of("token=" + secret + " end")).isEqualTo("token=*** end");
    }

    @Test
    void aClosedLogWritesNoMore(@TempDir Path folder) throws IOException {
        logOneLine(folder, false, "while open");

        LoggerFactory.getLogger("tallydock.app").error("after close");

        assertThat(written(folder)).contains("while open").doesNotContain("after close");
    }

    private static void logOneLine(Path folder, boolean verbose, String message) {
        try (var _ = Logging.start(folder, verbose)) {
            LoggerFactory.getLogger("tallydock.app").info(message);
        }
    }

    private static String written(Path folder) throws IOException {
        return Files.readString(folder.resolve("logs").resolve("tallydock.log"));
    }
}
