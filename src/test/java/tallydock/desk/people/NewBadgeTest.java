package tallydock.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.LabelBench;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.print.PaperReader;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.people.staff.ChangeUser;

/// A badge that was just made, on its way to paper.
class NewBadgeTest {
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);

    private final PeopleBench bench = new PeopleBench();
    private final SampleOffice office = bench.office;

    private Window newBadge() {
        return newBadge(WIDE);
    }

    private Window newBadge(Setting setting) {
        var window = bench.window(setting);
        office.changeAnswer = new ChangeUser.Result.Changed(Optional.of(SampleOffice.BADGE));
        PeopleBench.choose(window, 1);
        window.press("new-badge");
        return window;
    }

    @Test
    void withoutAPrinterANewBadgeIsSavedAsAFile(@TempDir Path folder) throws IOException {
        bench.labels.place = Optional.of(folder.resolve("badge.pdf").toString());
        var window = newBadge();
        window.press("print-labels");

        var read = PaperReader.read(LabelFormat.PDF, Files.readAllBytes(folder.resolve("badge.pdf")));
        assertThat(read).containsExactly(Set.of(SampleOffice.BADGE.payload()));
        assertThat(bench.labels.ordered).isEmpty();
        assertThat(bench.doors.notes().toString()).contains("people.badge-saved");
    }

    @Test
    void aNewBadgeIsPrintedFromHereAndNotAskedToBeScannedBack() {
        bench.labels.printers.add(LabelBench.printer("70x50"));
        var window = newBadge();
        window.press("print-labels");

        assertThat(bench.labels.ordered).singleElement().satisfies(order -> {
            assertThat(order.template().kind()).isEqualTo(LabelKind.BADGE);
            assertThat(order.runs().getFirst().values().of(LabelField.CODE)).isEqualTo(SampleOffice.BADGE.payload());
            assertThat(order.runs().getFirst().values().of(LabelField.NAME)).isEqualTo("Mei Lin");
        });
        assertThat(window.words()).contains("Zebra ZD421").doesNotContain(SampleOffice.BADGE.payload());
        assertThat(bench.labels.noted).isEmpty();
        assertThat(window.find("badge")).as("still to be photographed").isPresent();
    }

    @Test
    void aSmallWindowStaysAsHighAsItIsWhenTheBadgeIsOrdered() {
        bench.labels.printers.add(LabelBench.printer("70x50"));
        // What the frame of the window and a taskbar leave of the usual height.
        var window = newBadge(new Setting(1366, 620, Language.ENGLISH, Theme.LIGHT, 14));
        window.press("print-labels");

        assertThat(window.faults()).isEmpty();
        assertThat(FxRoom.on(() -> window.scene().getRoot().minHeight(1366))).isLessThanOrEqualTo(620);
    }

    @Test
    void oneBadgeIsNotPrintedForAnother() {
        bench.labels.printers.add(LabelBench.printer("70x50"));
        var window = newBadge();
        var second = BadgeCode.create(new Random(9));
        office.changeAnswer = new ChangeUser.Result.Changed(Optional.of(second));
        window.press("badge-taken");
        PeopleBench.choose(window, 2);
        window.press("new-badge");
        window.press("print-labels");

        assertThat(bench.labels.ordered)
                .extracting(order -> order.runs().getFirst().values().of(LabelField.CODE))
                .containsExactly(second.payload());
    }

    @Test
    void aBadgeOnScreenGoesWhenTheRoomIsLeft() {
        var window = bench.window(WIDE);
        office.changeAnswer = new ChangeUser.Result.Changed(Optional.of(SampleOffice.BADGE));
        PeopleBench.choose(window, 1);
        window.press("new-badge");
        assertThat(window.find("badge")).isPresent();

        window.act(() -> bench.room().leave());

        assertThat(window.find("badge")).isEmpty();
    }
}
