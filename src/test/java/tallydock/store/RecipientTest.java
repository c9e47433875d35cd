package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.document.order.OrderNumbers;
import tallydock.domain.document.order.Recipient;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.SellerId;
import tallydock.store.file.StoreFolder;
import tallydock.store.health.StoreHealth;
import tallydock.store.recipient.RecipientCheck;
import tallydock.store.recovery.Restore;
import tallydock.store.recovery.Salvage;
import tallydock.usecase.SourceFile;
import tallydock.usecase.trade.EraseRecipients;
import tallydock.usecase.trade.EraseRecipients.OrderList;
import tallydock.usecase.trade.EraseRecipients.Result;

class RecipientTest {
    private static final int ORDERS = 700;
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final StoreBench bench = new StoreBench();

    @Test
    void recipientsLieBesideTheLogAndInNoPart(@TempDir Path folder, @TempDir Path files) {
        try (var store = Store.open(bench.settings(folder))) {
            var list = imported(store, files);

            assertThat(recipients(store)).isEqualTo(new RecipientCheck(ORDERS, 0, 0, 0));
            assertThat(store.keptRecipients().orders(list.importId())).hasSize(ORDERS);
            List<String> texts = store.opened()
                    .readers()
                    .read(db -> db.list(
                            "SELECT content FROM part UNION ALL SELECT payload FROM fact",
                            row -> row.content(1).asUtf8()));
            assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("Canary"));
        }
    }

    @Test
    void twoEqualRecipientsHaveDifferentHashes(@TempDir Path folder, @TempDir Path files) {
        try (var store = Store.open(bench.settings(folder))) {
            var same = order(1).recipient();
            var twins = List.of(
                    new DocOrder(numbers(1), same, Optional.empty(), List.of()),
                    new DocOrder(numbers(2), same, Optional.empty(), List.of()));
            var list = imported(store, files, twins);

            assertThat(store.keptRecipients().orders(list.importId()).stream()
                            .map(order -> order.recipient().orElseThrow())
                            .distinct())
                    .hasSize(2);
        }
    }

    @Test
    void anErasedRecipientLeavesItsHashAndAFact(@TempDir Path folder, @TempDir Path files) {
        try (var store = Store.open(bench.settings(folder))) {
            var list = imported(store, files);
            var before = store.keptRecipients().orders(list.importId());
            var original = store.originals().keep(source(files));

            var result = erase(store).run(list, Set.of("ORDER-7"), new Actor("ana"));

            assertThat(result).isEqualTo(new Result.Erased(1));
            assertThat(recipients(store)).isEqualTo(new RecipientCheck(ORDERS - 1, 1, 0, 0));
            assertThat(store.keptRecipients().orders(list.importId())).isEqualTo(before);
            assertThat(folder.resolve("originals").resolve(original.hex().substring(0, 2)))
                    .isEmptyDirectory();
            store.history()
                    .ofStream(
                            new StreamId(StreamKind.PARCEL, "own"),
                            recorded -> assertThat(
                                            recorded.entry().header().actor().id())
                                    .isEqualTo("ana"));
            assertThat(store.examine(true).isWell()).isTrue();
        }
    }

    @Test
    void nothingOfAnErasedListIsLeftInTheFile(@TempDir Path folder, @TempDir Path files) {
        try (var store = Store.open(bench.settings(folder))) {
            var list = imported(store, files);
            assertThat(texts(folder)).contains("Canary 699 Street");
            assertThat(erase(store).run(list, Set.of(), new Actor("ana"))).isEqualTo(new Result.Erased(ORDERS));
            StoreInside.closeWithoutBackup(store);
        }
        assertThat(texts(folder)).doesNotContain("Canary");
    }

    @Test
    void ordersThatAreNotInTheListEraseNothing(@TempDir Path folder, @TempDir Path files) {
        try (var store = Store.open(bench.settings(folder))) {
            var list = imported(store, files);
            var other = new OrderList(SellerId.OWN, new ImportId(new UUID(1, 1)));

            assertThat(erase(store).run(list, Set.of("ORDER-7", "ORDER-9999"), new Actor("ana")))
                    .isEqualTo(new Result.NoSuchOrders(Set.of("ORDER-9999")));
            assertThat(erase(store).run(other, Set.of(), new Actor("ana"))).isEqualTo(new Result.NoSuchList());
            assertThat(recipients(store).kept()).isEqualTo(ORDERS);
        }
    }

    @Test
    void aStageThatNoFactNamesLeavesNoRecipient(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            store.imports().orders(SellerId.OWN, orders().iterator());
            assertThat(rows(store)).isEqualTo(ORDERS);
        }
        try (var store = Store.open(bench.settings(folder))) {
            assertThat(rows(store)).isZero();
            assertThat(recipients(store)).isEqualTo(new RecipientCheck(0, 0, 0, 0));
        }
    }

    @Test
    void aChangedOrLostRecipientIsFound(@TempDir Path folder, @TempDir Path files) {
        try (var store = Store.open(bench.settings(folder))) {
            imported(store, files);
            store.opened().writer().call(db -> db.update("UPDATE recipient SET fields = x'7B7D' WHERE id = 3"));
            store.opened().writer().call(db -> db.update("DELETE FROM recipient WHERE id = 5"));

            StoreHealth health = store.examine(false);

            assertThat(health.attached().recipients()).isEqualTo(new RecipientCheck(ORDERS - 2, 0, 1, 1));
            assertThat(health.isWell()).isFalse();
        }
    }

    @Test
    void aBackupKeepsRecipientsAndARestoreKeepsErasures(@TempDir Path folder, @TempDir Path files) {
        var settings = bench.settings(folder);
        Path backup;
        try (var store = Store.open(settings)) {
            var list = imported(store, files);
            backup = store.backUp().file();
            erase(store).run(list, Set.of("ORDER-3", "ORDER-4"), new Actor("ana"));
        }
        new Restore(new StoreFolder(folder)).run(backup, NOW);

        try (var store = Store.open(settings)) {
            assertThat(recipients(store)).isEqualTo(new RecipientCheck(ORDERS - 2, 2, 0, 0));
        }
    }

    @Test
    void aSalvagedStoreKeepsRecipientsAndErasures(@TempDir Path folder, @TempDir Path files) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            var list = imported(store, files);
            erase(store).run(list, Set.of("ORDER-3"), new Actor("ana"));
        }
        new Salvage(new StoreFolder(folder), InstantSource.fixed(NOW)).run();

        try (var store = Store.open(settings)) {
            assertThat(recipients(store)).isEqualTo(new RecipientCheck(ORDERS - 1, 1, 0, 0));
        }
    }

    @Test
    void anOriginalThatWasErasedInTheLogGoesAtTheNextStart(@TempDir Path folder, @TempDir Path files) {
        var settings = bench.settings(folder);
        Path place;
        try (var store = Store.open(settings)) {
            var original = store.originals().keep(source(files));
            place = folder.resolve("originals")
                    .resolve(original.hex().substring(0, 2))
                    .resolve(original.hex());
            store.opened()
                    .writer()
                    .call(db ->
                            db.update("INSERT INTO erased_original (hash) VALUES (?)", (Object) original.toArray()));
            assertThat(place).exists();
        }
        Store.open(settings).close();

        assertThat(place).doesNotExist();
    }

    private OrderList imported(Store store, Path files) {
        return imported(store, files, orders());
    }

    private OrderList imported(Store store, Path files, List<DocOrder> orders) {
        var original = store.originals().keep(source(files));
        var staged = store.imports().orders(SellerId.OWN, orders.iterator());
        var source = new ImportSource("orders.csv", original, Optional.empty(), 1, Map.of());
        var fact =
                new ImportFact.OrdersImported(staged.importId(), SellerId.OWN, source, staged.parts(), orders.size());
        var place = FactPlace.in(new StreamId(StreamKind.PARCEL, "own"));
        store.log().append(List.of(new Draft(bench.event(), new Actor("ana"), NOW, place, fact)));
        return new OrderList(SellerId.OWN, staged.importId());
    }

    private static SourceFile source(Path files) {
        var file = files.resolve("orders.csv");
        try {
            Files.writeString(file, "order,name\nORDER-0,Canary 0\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile(file.toString());
    }

    private static List<DocOrder> orders() {
        return IntStream.range(0, ORDERS).mapToObj(RecipientTest::order).toList();
    }

    private static DocOrder order(int number) {
        var recipient = new Recipient(
                Optional.of("Canary " + number),
                Optional.of("US"),
                Optional.empty(),
                Optional.of("Springfield"),
                Optional.of("01103"),
                Optional.of("Canary " + number + " Street"));
        return new DocOrder(numbers(number), Optional.of(recipient), Optional.empty(), List.of());
    }

    private static OrderNumbers numbers(int number) {
        return new OrderNumbers(Optional.of("ORDER-" + number), Optional.empty(), Optional.empty());
    }

    private EraseRecipients erase(Store store) {
        return new EraseRecipients(new EraseRecipients.Ports(
                store.history(), store.keptRecipients(), store.log(), bench, InstantSource.fixed(NOW)));
    }

    private static RecipientCheck recipients(Store store) {
        return store.examine(false).attached().recipients();
    }

    private static long rows(Store store) {
        return store.opened().readers().read(db -> db.number("SELECT count(*) FROM recipient"));
    }

    /// All that the store's own files hold, as far as it is ASCII.
    private static String texts(Path folder) {
        var all = new StringBuilder();
        for (var file : StoreFolder.filesOf(new StoreFolder(folder).database())) {
            try {
                all.append(Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }
}
