package tallydock.usecase.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.printing.PrintFloor.LI;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelField;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.Ruler;
import tallydock.usecase.label.CommandSheet;
import tallydock.usecase.label.CommandSheet.Tongues;
import tallydock.usecase.label.ComposeLabels.CommandNames;

class TryPrinterTest {
    private static final CommandNames NAMES = new CommandNames() {
        @Override
        public Optional<String> english(Command command) {
            return command == Command.PAUSE ? Optional.empty() : Optional.of("en " + command);
        }

        @Override
        public Optional<String> chinese(Command command) {
            return Optional.of("zh " + command);
        }
    };

    private final PrintFloor floor = new PrintFloor("70x50", PrinterLanguage.ZPL);
    private final TryPrinter trying =
            new TryPrinter(floor.orders(), floor.log(), () -> floor.looks++, LabelTemplates.STANDARD);

    @Test
    void aTestLabelNamesThePrinterAndItsCodeMeansNothing() {
        var result = (OrderResult.Ordered) trying.label(floor.printer, "101500", "2026-11-22 10:15", LI);

        var values = floor.find(result.job()).orElseThrow().order().at(1).values();
        assertThat(values.of(LabelField.NAME)).isEqualTo("Dock printer");
        assertThat(values.of(LabelField.CODE)).isEqualTo("TEST101500");
    }

    @Test
    void aRulerIsAJobLikeAnyOther() {
        var job = trying.ruler(floor.printer, LI);

        assertThat(floor.find(job).orElseThrow().order().template()).isEqualTo(Ruler.TEMPLATE);
        assertThat(floor.looks).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(CommandSheet.class)
    void aSheetHasEachOfItsCommandsOnceWithItsRevision(CommandSheet sheet) {
        var labels = sheet.labels(NAMES, Tongues.BOTH);
        var codes = new HashSet<String>();

        assertThat(labels).allSatisfy(label -> {
            assertThat(codes.add(label.of(LabelField.CODE))).isTrue();
            assertThat(label.of(LabelField.REVISION)).isEqualTo("Rev. " + CommandSheet.REVISION);
            assertThat(label.of(LabelField.TITLE_ZH)).startsWith("zh ");
        });
        assertThat(codes).contains(Command.HELP.payload()).doesNotContain(Command.PAUSE.payload());
    }

    @Test
    void aSheetInOneLanguageHasNoOther() {
        var label = CommandSheet.PACKING.labels(NAMES, Tongues.CHINESE).getFirst();

        assertThat(label.of(LabelField.TITLE)).startsWith("zh ");
        assertThat(label.of(LabelField.TITLE_ZH)).isEmpty();
    }

    @Test
    void aSheetIsOrderedWhole() {
        var wide = new PrintFloor("a4-1", PrinterLanguage.PDF);
        var labels = CommandSheet.RECEIVING.labels(NAMES, Tongues.BOTH);

        var result = (OrderResult.Ordered) new TryPrinter(wide.orders(), wide.log(), () -> {}, LabelTemplates.STANDARD)
                .commands(wide.printer, labels, LI);

        assertThat(result.labels()).isEqualTo(labels.size()).isGreaterThan(20);
    }
}
