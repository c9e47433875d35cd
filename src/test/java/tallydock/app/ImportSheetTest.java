package tallydock.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.choice.CellEdit;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.ImportFact.PackingListImported;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.product.SellerId;
import tallydock.usecase.FactLog;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPackingList;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.StorageFault;
import tallydock.usecase.reading.ImportSheet;
import tallydock.usecase.reading.LayoutHistory;
import tallydock.usecase.reading.OpenSheet;
import tallydock.usecase.reading.PreviewWindow;
import tallydock.usecase.reading.RememberLayout;
import tallydock.usecase.reading.SheetReadings;
import tallydock.usecase.version.ImportVersion;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

/// A list that a person set right goes into a real store: exactly the rows that were said, with what was
/// changed.
class ImportSheetTest {
    private static final SellerId SELLER = new SellerId("haoyu");
    private static final String LIST = """
            PO:,%s,,
            Kiste,Was,Qty per carton,FNSKU
            C1,MUG-1,10,X001ABCDEF
            C2,MUG-1,O6,X001ABCDEF
            C3,MUG-2,many,X001ABCDEG
            C4,MUG-2,4,X001ABCDEG
            """;
    private static final SheetLayout LAYOUT = SheetLayout.UNSAID
            .withHeaderRow(2)
            .withColumn("A", ColumnUse.CARTON_NO)
            .withColumn("B", ColumnUse.SKU);

    @TempDir
    Path folder = Path.of("");

    private OpenStation station() {
        return new FolderOpener().open(Optional.of(folder.resolve("data")), false);
    }

    private OpenSheet.Request request(String po, ReadingChoices choices, boolean asLastTime) throws IOException {
        var file = Files.writeString(folder.resolve(po + ".csv"), LIST.formatted(po));
        var sheet = new SheetReadings.Request(
                new SourceFile(file.toString()), choices, PreviewWindow.FIRST, Optional.empty());
        return new OpenSheet.Request(sheet, SELLER, asLastTime);
    }

    private static ReadingChoices repaired() {
        return ReadingChoices.NONE.withLayout(LAYOUT).withEdits(List.of(new CellEdit(4, "C", "6")));
    }

    private static ImportOutcome<PackingListDoc> store(OpenStation station, OpenSheet.Request request) {
        return outcome(station.importSheet()
                .packingList(request, Actor.COMMAND_LINE, new VersionChoice.Unasked(), Progress.UNWATCHED));
    }

    private static ImportOutcome<PackingListDoc> outcome(VersionResult result) {
        assertThat(result).isInstanceOf(VersionResult.Imported.class);
        return ((VersionResult.Imported) result).outcome();
    }

    private static List<Fact> facts(OpenStation station) {
        List<Fact> facts = new ArrayList<>();
        station.history().after(0, recorded -> recorded.fact().ifPresent(facts::add));
        return facts;
    }

    @Test
    void rowsThatCannotBeStoredHoldTheWholeListBack() throws IOException {
        try (var station = station()) {
            var outcome = store(station, request("PO-1", repaired(), true));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ImportOutcome.HeldBack.class,
                            held -> assertThat(held.unusableRows()).isEqualTo(1));
            assertThat(facts(station)).noneMatch(PackingListImported.class::isInstance);
            assertThat(facts(station)).noneMatch(SettingsFact.SheetLayoutChosen.class::isInstance);
        }
    }

    @Test
    void whatWasLeftOutAndChangedIsStoredAsEvidenceAndTheRestIsThePlan() throws IOException {
        try (var station = station()) {
            var outcome = store(station, request("PO-1", repaired().withLeaveOutBlocked(true), true));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ImportOutcome.Stored.class,
                            stored -> assertThat(stored.leftOut()).isEqualTo(1));
            var imported = facts(station).stream()
                    .filter(PackingListImported.class::isInstance)
                    .map(PackingListImported.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(imported.totals().cartons()).isEqualTo(3);
            assertThat(imported.totals().units()).isEqualTo(20);
            assertThat(imported.source().mapping())
                    .containsEntry("A", "CARTON_NO")
                    .containsEntry("B", "SKU");
            var work = imported.source().handwork();
            assertThat(work.leftOut()).isEqualTo(RowSet.of(Set.of(5)));
            assertThat(work.changed()).containsExactly(new ChangedCell(4, "C", "O6", "6"));
            assertThat(work.layout()).isEqualTo(LAYOUT);
            assertThat(station.examine(true).comparison().orElseThrow().isSame())
                    .isTrue();
        }
    }

    @Test
    void theNextSheetWithTheseHeadingsIsReadAsLastTimeUntilThatIsDropped() throws IOException {
        try (var station = station()) {
            store(station, request("PO-1", repaired().withLeaveOutBlocked(true), true));
            var next = station.openSheet().packingList(request("PO-2", ReadingChoices.NONE, true), Progress.UNWATCHED);
            var dropped =
                    station.openSheet().packingList(request("PO-2", ReadingChoices.NONE, false), Progress.UNWATCHED);

            assertThat(next.remembered().orElseThrow().layout()).isEqualTo(LAYOUT);
            assertThat(next.remembered().orElseThrow().revision()).isEqualTo(1);
            assertThat(next.choices().edits()).isEmpty();
            var carton =
                    next.reading().view().orElseThrow().columns().getFirst().taken();
            assertThat(carton.use()).isEqualTo(ColumnUse.CARTON_NO);
            assertThat(carton.reason()).isEqualTo(ColumnReason.AS_LAST_TIME);
            assertThat(dropped.remembered()).isEmpty();
            assertThat(dropped.reading().view().orElseThrow().counts())
                    .isNotEqualTo(next.reading().view().orElseThrow().counts());
        }
    }

    @Test
    void aLayoutThatIsTheSameIsNotRememberedTwiceAndADroppedOneIsForgotten() throws IOException {
        var said = repaired().withLeaveOutBlocked(true);
        try (var station = station()) {
            store(station, request("PO-1", said, true));
            store(station, request("PO-2", said.withLayout(SheetLayout.UNSAID), true));
            long before = facts(station).stream()
                    .filter(SettingsFact.class::isInstance)
                    .count();
            var fnsku =
                    said.withLayout(LAYOUT.withColumn("B", ColumnUse.NOT_USED).withColumn("D", ColumnUse.SKU));
            store(station, request("PO-3", fnsku, false));
            var third = station.openSheet().packingList(request("PO-4", ReadingChoices.NONE, true), Progress.UNWATCHED);

            assertThat(before).isEqualTo(1);
            assertThat(third.remembered().orElseThrow().revision()).isEqualTo(2);
            assertThat(third.choices().layout().columns()).containsEntry("D", ColumnUse.SKU);
        }
    }

    @Test
    void aKnownPurchaseOrderIsOfferedAsANewVersionFirst() throws IOException {
        var said = repaired().withLeaveOutBlocked(true);
        try (var station = station()) {
            store(station, request("PO-1", said, true));
            var other = request("PO-1", said, true);
            Files.writeString(
                    Path.of(other.sheet().file().location()), LIST.formatted("PO-1") + "C5,MUG-2,4,X001ABCDEG\n");

            var offered = station.importSheet()
                    .packingList(other, Actor.COMMAND_LINE, new VersionChoice.Unasked(), Progress.UNWATCHED);

            assertThat(offered)
                    .isInstanceOfSatisfying(
                            VersionResult.Offered.class,
                            offer -> assertThat(offer.offers().getFirst().diff().added())
                                    .hasSize(1));
        }
    }

    @Test
    void theLayoutIsRememberedInTheCommitOfTheImport() throws IOException {
        var request = request("PO-1", repaired().withLeaveOutBlocked(true), true);
        try (var station = station()) {
            List<List<String>> commits = new ArrayList<>();
            FactLog noting = drafts -> {
                commits.add(drafts.stream()
                        .map(draft -> draft.fact().getClass().getSimpleName())
                        .toList());
                return station.log().append(drafts);
            };

            with(station, noting)
                    .packingList(request, Actor.COMMAND_LINE, new VersionChoice.Unasked(), Progress.UNWATCHED);

            assertThat(commits).containsExactly(List.of("PackingListImported", "SheetLayoutChosen"));
        }
    }

    @Test
    void anImportThatBreaksOffBeforeItsFactLeavesTheStoreAsBefore() throws IOException {
        var request = request("PO-1", repaired().withLeaveOutBlocked(true), true);
        try (var station = station()) {
            FactLog broken = drafts -> {
                throw new StorageFault(StorageFault.Reason.DISK_FULL, "planned", new IOException("planned"));
            };
            var imports = with(station, broken);

            assertThatThrownBy(() -> imports.packingList(
                            request, Actor.COMMAND_LINE, new VersionChoice.Unasked(), Progress.UNWATCHED))
                    .isInstanceOf(StorageFault.class);
        }
        try (var station = station()) {
            assertThat(station.shipments().named("PO-1")).isEmpty();
            assertThat(facts(station)).noneMatch(PackingListImported.class::isInstance);
            assertThat(new LayoutHistory(station.history()).of(SELLER, headings(station, request)))
                    .isEmpty();
            assertThat(station.examine(true).comparison().orElseThrow().isSame())
                    .isTrue();
            assertThat(store(station, request)).isInstanceOf(ImportOutcome.Stored.class);
        }
    }

    private static HeaderFingerprint headings(OpenStation station, OpenSheet.Request request) {
        return station.sheetReadings().headings(request.sheet().file()).orElseThrow();
    }

    private static ImportSheet with(OpenStation station, FactLog log) {
        var ports = new ImportPorts(
                station.sheets(), log, station.stage(), station.originals(), station.ids(), station.clock());
        var versions = new ImportVersion(new ImportVersion.Ports(
                new ImportPackingList(ports), station.originals(), station.shipments(), station.tallies()));
        var layouts = new LayoutHistory(station.history());
        var remember = new RememberLayout(
                new RememberLayout.Ports(station.sheetReadings(), layouts, station.ids(), station.clock()));
        return new ImportSheet(
                new ImportSheet.Ports(station.openSheet(), versions, station.importRegister(), remember));
    }
}
