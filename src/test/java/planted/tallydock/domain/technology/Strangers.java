package planted.tallydock.domain.technology;

/// Each nested class brings one technology to a place that is no home of it.
public final class Strangers {
    private Strangers() {}

    public record JavaFx(javafx.scene.Node value) {}

    public record Sql(java.sql.Connection value) {}

    public record Workbooks(org.apache.poi.ss.usermodel.Workbook value) {}

    public record Symbols(planted.library.com.google.zxing.Bystander value) {}

    public record Pages(org.apache.pdfbox.pdmodel.PDPage value) {}

    public record PictureRemarks(com.drew.metadata.Metadata value) {}

    public record SerialPorts(planted.library.jssc.Bystander value) {}

    public record UsbScanners(org.hid4java.HidDevice value) {}

    public record Cryptography(org.bouncycastle.crypto.Digest value) {}

    public record HttpServers(planted.library.io.javalin.Bystander value) {}

    public record HttpClients(java.net.http.HttpClient value) {}

    public record Sockets(java.net.Socket value) {}

    public record CommandLines(picocli.CommandLine value) {}

    public record Json(tools.jackson.databind.JsonNode value) {}

    public record LogBackends(java.util.logging.Logger value) {}
}
