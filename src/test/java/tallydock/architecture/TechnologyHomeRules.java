package tallydock.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static tallydock.architecture.Rooms.nothingOutside;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import planted.tallydock.domain.technology.Strangers;

/// Where each library lives. A library with one home can be replaced by reading one package.
final class TechnologyHomeRules {
    private static final DescribedPredicate<JavaClass> SOCKETS = belongToAnyOf(
                    Socket.class,
                    ServerSocket.class,
                    DatagramSocket.class,
                    SocketChannel.class,
                    ServerSocketChannel.class,
                    DatagramChannel.class)
            .as("sockets");

    private TechnologyHomeRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(javaFx(), Strangers.JavaFx.class),
                new HouseRule(sql(), Strangers.Sql.class),
                new HouseRule(workbooks(), Strangers.Workbooks.class),
                new HouseRule(symbols(), Strangers.Symbols.class),
                new HouseRule(pages(), Strangers.Pages.class),
                new HouseRule(pictureRemarks(), Strangers.PictureRemarks.class),
                new HouseRule(serialPorts(), Strangers.SerialPorts.class),
                new HouseRule(usbScanners(), Strangers.UsbScanners.class),
                new HouseRule(cryptography(), Strangers.Cryptography.class),
                new HouseRule(httpServer(), Strangers.HttpServers.class),
                new HouseRule(httpClient(), Strangers.HttpClients.class),
                new HouseRule(sockets(), Strangers.Sockets.class),
                new HouseRule(commandLine(), Strangers.CommandLines.class),
                new HouseRule(json(), Strangers.Json.class),
                new HouseRule(logging(), Strangers.LogBackends.class));
    }

    private static ArchRule javaFx() {
        return livesOnlyIn(
                        packages("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli.."), "desk", "app")
                .as("JavaFX lives only in desk and app")
                .because("everything but the screens must run without a screen");
    }

    private static ArchRule sql() {
        return livesOnlyIn(
                        packages(
                                "java.sql..",
                                "javax.sql..",
                                "org.jdbi..",
                                "org.sqlite..",
                                "org.postgresql..",
                                "org.flywaydb.."),
                        "store",
                        "hub.store",
                        "app")
                .as("SQL lives only in store, hub.store and app")
                .because("one place knows the tables, so that they can change and be rebuilt");
    }

    private static ArchRule workbooks() {
        return livesOnlyIn(
                        packages(
                                "org.apache.poi..",
                                "org.apache.xmlbeans..",
                                "de.siegmar.fastcsv..",
                                "com.fasterxml.aalto.."),
                        "sheet")
                .as("workbooks and separated text are read and written only in sheet")
                .because("limits against hostile files are kept where files are opened");
    }

    private static ArchRule symbols() {
        return livesOnlyIn(packages("..com.google.zxing.."), "scanner", "print")
                .as("ZXing lives only in scanner and print")
                .because("a screen shows a symbol that print made, so paper and screen agree");
    }

    private static ArchRule pages() {
        return livesOnlyIn(packages("org.apache.pdfbox..", "org.apache.fontbox.."), "print")
                .as("PDFBox lives only in print")
                .because("labels and documents are set once, by one layer, whoever asks for them");
    }

    private static ArchRule pictureRemarks() {
        return livesOnlyIn(packages("com.drew..", "com.adobe.internal..", "javax.imageio.."), "scanner")
                .as("pictures are decoded only in scanner")
                .because(
                        "limits against hostile pictures are kept where they are read; a screen gets what is fit to keep");
    }

    private static ArchRule serialPorts() {
        return livesOnlyIn(packages("..jssc.."), "scanner")
                .as("serial ports are opened only in scanner")
                .because("a port has one owner that opens, watches and closes it");
    }

    private static ArchRule usbScanners() {
        return livesOnlyIn(packages("org.hid4java..", "com.sun.jna.."), "scanner")
                .as("USB scanners are heard only in scanner")
                .because("its native library is loaded in one place, and only while somebody wants it");
    }

    private static ArchRule cryptography() {
        return livesOnlyIn(packages("org.bouncycastle.."), "security")
                .as("BouncyCastle lives only in security")
                .because("keys and digests of secrets are reviewed in one place");
    }

    private static ArchRule httpServer() {
        return livesOnlyIn(
                        packages(
                                "..io.javalin..",
                                "org.eclipse.jetty..",
                                "jakarta.servlet..",
                                "com.sun.net.httpserver.."),
                        "hub")
                .as("the HTTP server lives only in hub")
                .because("a station listens to nobody");
    }

    private static ArchRule httpClient() {
        return livesOnlyIn(packages("java.net.http.."), "sync")
                .as("the HTTP client lives only in sync")
                .because("a counting station works without a network, and one place decides when to use it");
    }

    private static ArchRule sockets() {
        return livesOnlyIn(SOCKETS, "sync", "hub", "print", "app")
                .as("sockets are opened only in sync, hub, print and app")
                .because("nothing else has a reason to reach another machine");
    }

    private static ArchRule commandLine() {
        return livesOnlyIn(packages("picocli.."), "app")
                .as("picocli lives only in app")
                .because("commands only call use cases");
    }

    private static ArchRule json() {
        return livesOnlyIn(
                        packages("tools.jackson..", "com.fasterxml.jackson.."),
                        "wire",
                        "protocol",
                        "sync",
                        "hub",
                        "app")
                .as("JSON lives in wire and where it is sent or printed")
                .because("the written form has versions; an adapter that makes its own JSON escapes them");
    }

    private static ArchRule logging() {
        return livesOnlyIn(packages("ch.qos.logback..", "org.apache.logging..", "java.util.logging.."), "app")
                .as("log back ends are known only to app")
                .because("everyone logs through SLF4J; redaction and file are set up once");
    }

    private static DescribedPredicate<JavaClass> packages(String... patterns) {
        return resideInAnyPackage(patterns);
    }

    private static ArchRule livesOnlyIn(DescribedPredicate<JavaClass> technology, String... homes) {
        return nothingOutside(homes).should().dependOnClassesThat(technology);
    }
}
