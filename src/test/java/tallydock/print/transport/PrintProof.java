package tallydock.print.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Templates;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.TemplateRef;
import tallydock.print.JobBytes;
import tallydock.print.letters.Letters;
import tallydock.usecase.printing.Delivery;
import tallydock.usecase.printing.LabelTemplates;

/// Prints one carton label through a socket and through queues of the print system, and keeps what arrives:
/// `PrintProof PORT DIR PLANTED?`. The queues RAW, ZPLDRV and PDFQ send to PORT.
public final class PrintProof {
    static final String CODE = "FBA15ABCDEF1U000001";

    private static final Pattern GRAPHIC = Pattern.compile("~DGR:CUPS\\.GRF,(\\d+),(\\d+),\\s*([^~^]*)");
    private static final int SECONDS = 40;

    private final int port;
    private final Path folder;
    private final Transports ways = new Transports(InstantSource.system(), Patience.USUAL);
    private final JobBytes data = new JobBytes(new Letters(), LabelTemplates.STANDARD);

    private PrintProof(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var proof = new PrintProof(Integer.parseInt(args[0]), Path.of(args[1]));
        if (args.length > 2) {
            proof.same("RAW with a planted byte", new Connection.RawQueue("RAW"), true);
        } else {
            proof.same("socket", new Connection.Tcp("127.0.0.1", proof.port), false);
            proof.same("RAW", new Connection.RawQueue("RAW"), false);
            proof.pages();
        }
    }

    /// What arrives is what was sent, byte for byte.
    private void same(String name, Connection way, boolean isPlanted) throws Exception {
        var printer = printer(way, PrinterLanguage.ZPL);
        byte[] label = label(printer).toArray();
        byte[] sent = label.clone();
        if (isPlanted) {
            sent[sent.length / 2]++;
        }
        byte[] arrived = arrived(printer, Bytes.of(sent));
        if (!Arrays.equals(arrived, label)) {
            throw new IllegalStateException(name + ": " + arrived.length + " bytes arrived, not those of the label");
        }
        System.out.println(name + ": " + arrived.length + " bytes arrived as they were sent");
    }

    /// A driver makes dots of the pages, another queue passes them on: the check reads both.
    private void pages() throws Exception {
        var driver = printer(new Connection.SystemQueue("ZPLDRV"), PrinterLanguage.PDF);
        Files.write(folder.resolve("driver.pbm"), picture(arrived(driver, label(driver))));
        var pages = printer(new Connection.SystemQueue("PDFQ"), PrinterLanguage.PDF);
        Files.write(folder.resolve("pages.pdf"), arrived(pages, label(pages)));
    }

    private Bytes label(Printer printer) {
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, CODE)
                .with(LabelField.CARTON_OF, "1 / 1")
                .with(LabelField.LINES, "CBL-USBC-2M × 24  USB-C 线")
                .build();
        var order = new PrintOrder(
                printer.id(),
                TemplateRef.of(Templates.of(LabelKind.CARTON).orElseThrow()),
                "4x6in",
                List.of(new LabelRun(values, 1)),
                PrintOrder.Subject.NONE,
                Optional.empty(),
                List.of());
        return data.of(printer, order, new LabelRange(1, 1, 1)).orElseThrow();
    }

    private byte[] arrived(Printer printer, Bytes content)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> {
                try (var call = server.accept()) {
                    return call.getInputStream().readAllBytes();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            var delivery = ways.send(printer, content, () -> {});
            if (!(delivery instanceof Delivery.Sent)) {
                throw new IllegalStateException(printer.connection() + ": " + delivery);
            }
            return heard.get(SECONDS, TimeUnit.SECONDS);
        }
    }

    private static Printer printer(Connection way, PrinterLanguage language) {
        return new Printer(
                new PrinterId(new UUID(0, 1)),
                "Proof",
                way,
                language,
                new Media(Head.DPI_203, "4x6in", Media.USUAL_GAP_UM),
                Calibration.NONE,
                Handling.AS_SET);
    }

    /// The dots of the first graphic of a ZPL job, in the short form drivers write it, as a picture.
    private static byte[] picture(byte[] zpl) {
        var graphic = GRAPHIC.matcher(new String(zpl, StandardCharsets.ISO_8859_1));
        if (!graphic.find()) {
            throw new IllegalStateException("the driver sent no graphic, but " + zpl.length + " bytes");
        }
        int stride = Integer.parseInt(graphic.group(2));
        int rows = Integer.parseInt(graphic.group(1)) / stride;
        var out = new ByteArrayOutputStream();
        out.writeBytes(("P4\n" + stride * 8 + " " + rows + "\n").getBytes(StandardCharsets.US_ASCII));
        for (String row : rows(graphic.group(3), stride * 2)) {
            for (int i = 0; i < row.length(); i += 2) {
                out.write(Integer.parseInt(row.substring(i, i + 2), 16));
            }
        }
        return out.toByteArray();
    }

    /// Letters repeat the digit that follows, a comma ends a row in blanks, a colon is the row before.
    private static List<String> rows(String data, int digits) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        int times = 0;
        for (int at = 0; at < data.length(); at++) {
            char c = data.charAt(at);
            if (c >= 'G' && c <= 'Y') {
                times += c - 'F';
            } else if (c >= 'g' && c <= 'z') {
                times += (c - 'f') * 20;
            } else {
                write(row, c, Math.max(1, times), digits);
                times = 0;
                if (c == ':') {
                    row.append(rows.getLast());
                }
            }
            if (row.length() == digits) {
                rows.add(row.toString());
                row.setLength(0);
            }
        }
        return rows;
    }

    private static void write(StringBuilder row, char c, int times, int digits) {
        if (Character.digit(c, 16) >= 0) {
            row.repeat(c, times);
        } else if (c == ',' || c == '!') {
            row.repeat(c == ',' ? '0' : 'F', digits - row.length());
        }
    }
}
