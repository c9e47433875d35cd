package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.PrintFact.DoubtDecided;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsFailed;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.fact.PrintFact.LabelsUnknown;
import tallydock.domain.fact.StationFact.PaperChosen;
import tallydock.domain.fact.StationFact.PrinterDropped;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.fact.TypeName;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.printer.Withdrawal;

final class PrintFormsTest {
    private static final JobId JOB = new JobId(new UUID(1, 2));
    private static final PrinterId PRINTER = new PrinterId(new UUID(3, 4));
    private static final LabelRange RANGE = new LabelRange(37, 46, 100);

    private final FactCodec codec = new FactCodec();

    static Stream<Fact> facts() {
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, "CTN-0001")
                .with(LabelField.TITLE_ZH, "灯 \"x\"")
                .build();
        var order = new PrintOrder(
                PRINTER,
                new TemplateRef("carton", 3, LabelKind.CARTON),
                "100x150",
                List.of(new LabelRun(values, 2)),
                new PrintOrder.Subject(Optional.of("s"), Optional.of("CTN-0001")),
                Optional.of("smudged"),
                List.of(Finding.Code.LOW));
        return Stream.of(
                new LabelsOrdered(JOB, order),
                new LabelsSending(JOB, RANGE),
                new LabelsSent(JOB, RANGE),
                new LabelsUnknown(JOB, RANGE, Doubt.STUCK),
                new LabelsFailed(JOB, RANGE, Obstacle.REFUSED),
                new DoubtDecided(JOB, RANGE, 101),
                new JobDropped(JOB),
                new JobDropped(JOB, Optional.of(Withdrawal.CODE_FORGOTTEN)),
                printer(new Connection.Tcp("10.0.0.7", 9100), Handling.AS_SET),
                printer(new Connection.SystemQueue("Office"), Handling.AS_SET),
                printer(new Connection.RawQueue("Zebra"), new Handling(OptionalInt.of(4), OptionalInt.of(0), true)),
                printer(new Connection.Folder("/tmp"), Handling.AS_SET),
                new PrinterDropped(PRINTER),
                new PaperChosen(Stock.Page.LETTER));
    }

    private static PrinterSet printer(Connection connection, Handling handling) {
        return new PrinterSet(new Printer(
                PRINTER,
                "Dock",
                connection,
                connection instanceof Connection.SystemQueue ? PrinterLanguage.PDF : PrinterLanguage.TSPL,
                new Media(Head.DPI_300, "50x25", 2_000),
                new Calibration(-300, 400, 1_200),
                handling));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatIsSaidOfPrintingComesBackAsItWas(Fact fact) {
        var written = codec.encode(fact);

        assertThat(codec.decode(written.type(), written.payload())).contains(fact);
    }

    @Test
    void aWayToPrintersOfALaterProgramIsParked() {
        var payload = Bytes.utf8(codec.encode(printer(new Connection.Folder("/tmp"), Handling.AS_SET))
                .payload()
                .asUtf8()
                .replace("\"folder\"", "\"carrier-pigeon\""));

        assertThat(codec.decode(new TypeName("station.printer-set", 1), payload))
                .isEmpty();
    }
}
