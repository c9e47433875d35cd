package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.choice.Assumed;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.Handwork;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.DamageGrade;
import tallydock.domain.fact.AnswerFact.DamageKind;
import tallydock.domain.fact.AnswerFact.NoteAnswer;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.AnswerFact.ReopenReason;
import tallydock.domain.fact.AnswerFact.UnexpectedAnswer;
import tallydock.domain.fact.AnswerFact.UnknownAnswer;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountFact.Opening;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.ListParts;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.fact.TypeName;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.Role;
import tallydock.domain.people.UserId;
import tallydock.domain.product.Measures;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.SiteId;

class FactCodecTest {
    private static final UUID ID = UUID.fromString("0191d4a0-0000-7000-8000-000000000001");
    private static final RawScan SCAN =
            new RawScan(ScanSource.SERIAL, "lane-1", Bytes.utf8("]C0X00ABC\u001d\r\n"), Instant.ofEpochMilli(1));
    private static final RawScan NOT_TEXT = new RawScan(
            ScanSource.WEDGE, "", Bytes.of("Ã\u00ff".getBytes(StandardCharsets.ISO_8859_1)), Instant.ofEpochMilli(2));

    private static final HeaderFingerprint HEADINGS = new HeaderFingerprint(Sha256.ZERO);
    private static final SheetLayout LAYOUT = new SheetLayout(
            Optional.of("装箱单"),
            Optional.of(3),
            Map.of("A", ColumnUse.CARTON_NO, "F", ColumnUse.NOT_USED),
            new TextDialect(Optional.of("GB18030"), Optional.of('\t'), Optional.of(DecimalMark.COMMA)),
            new Assumed(Optional.of("USD"), Optional.of("lb"), Optional.empty()));

    private final FactCodec codec = new FactCodec();

    static Stream<Fact> everyKindOfFact() {
        return Stream.of(countsAndImports(), everyKindOfAnswer(), everyWordAboutProducts())
                .flatMap(some -> some);
    }

    private static Stream<Fact> everyWordAboutProducts() {
        var mug = new Sku("MUG");
        var fnsku = ProductBarcode.guessed(ProductCode.of("X001UECQAX"));
        var inCase = ProductBarcode.ofCase(ProductCode.ofGtin("14006381333938"), 12);
        return Stream.of(
                new ProductFact.ProductEdited(
                        SellerId.OWN,
                        mug,
                        Map.of(
                                ProductField.NAME_ZH,
                                "杯",
                                ProductField.UNIT_VALUE,
                                "1.80 USD",
                                ProductField.LIQUID,
                                "")),
                new ProductFact.CodeAdded(SellerId.OWN, mug, inCase),
                new ProductFact.CodeRemoved(SellerId.OWN, mug, fnsku.code()),
                new ProductFact.CodeDecided(SellerId.OWN, mug, fnsku, List.of(new Sku("BOWL"))),
                new ProductFact.ProductMeasured(
                        SellerId.OWN,
                        mug,
                        new Measures(
                                OptionalLong.of(410),
                                OptionalLong.empty(),
                                OptionalInt.of(120),
                                OptionalInt.empty(),
                                OptionalInt.empty()),
                        "scale 2"));
    }

    private static Stream<Fact> everyKindOfAnswer() {
        var id = new EventId(ID);
        var carton = new CartonNo("7");
        return Stream.of(
                new CountFact.ScanNoted(NoteReason.WHILE_STOPPED, SCAN),
                new AnswerFact.NotesResolved(List.of(id), NoteAnswer.COUNTED),
                new AnswerFact.CartonParked(carton, new CartonNo("8"), SCAN),
                new AnswerFact.CartonReopened(carton, ReopenReason.MISCOUNTED, SCAN),
                new AnswerFact.UnexpectedAnswered(id, UnexpectedAnswer.OTHER_CARTON, List.of(carton), SCAN),
                new AnswerFact.UnknownAnswered(id, UnknownAnswer.MISREAD, NOT_TEXT),
                new AnswerFact.BarcodeLinked(id, "6923450118726", new Sku("杯-1"), new Actor("u-7")),
                new AnswerFact.QuantityPermitted(1200, new Actor("u-7")),
                new AnswerFact.DamageDescribed(id, Optional.of(DamageKind.WET), Optional.empty(), SCAN),
                new AnswerFact.DamageDescribed(id, Optional.empty(), Optional.of(DamageGrade.REPACK), SCAN),
                new AnswerFact.PhotoAsked(id, PhotoReason.DAMAGED),
                new AnswerFact.SkuRecounted(new Sku("A"), 12, 1, SCAN),
                new AnswerFact.PhotoAsked(id, PhotoReason.DUPLICATE_LABEL),
                new AnswerFact.PhotoAsked(id, PhotoReason.PROHIBITED),
                new AnswerFact.ProhibitedFound(Optional.of(new Sku("A")), SCAN),
                new AnswerFact.ProhibitedFound(Optional.empty(), SCAN),
                new AnswerFact.ProhibitedQuarantined(id, SCAN),
                new AnswerFact.ProhibitedCleared(id, new Actor("u-7")),
                new InboundFact.InboundFinished(Optional.of(SCAN)),
                new InboundFact.InboundFinished(Optional.empty()),
                new InboundFact.InboundReopened(),
                new InboundFact.BlindCountChosen(true),
                new InboundFact.InvoiceAssigned(SellerId.OWN, "CI-杯-1"));
    }

    private static Stream<Fact> countsAndImports() {
        var parts = new ListParts(List.of(new ListParts.Part(Sha256.of(new byte[] {1}), 3)));
        var source = new ImportSource("箱单.xlsx", Sha256.ZERO, Optional.of("装箱单"), 1, Map.of("A", "cartonNo"));
        var refs = new ShipmentRefs(Optional.of("PO-1"), Optional.empty(), Optional.of("R"), Optional.empty());
        var head = new ShipmentHead(
                new ShipmentId(ID), SellerId.OWN, refs, new Route(Optional.empty(), Optional.of(SiteId.DEFAULT)));
        return Stream.of(
                new CountFact.CartonOpened(new CartonNo("C1"), "C1", Opening.AGAIN, CountMode.CARTON, SCAN),
                new CountFact.LooseOpened(),
                new CountFact.CartonClosed(new CartonNo("7"), SCAN),
                new CountFact.SecondBoxOpened(new CartonNo("BOX-0123456789"), new CartonNo("7"), CountMode.UNIT, SCAN),
                new CountFact.CartonWeighed(new CartonNo("7"), Weighing.typed(12_340, SCAN.at())),
                new CountFact.CartonWeighed(
                        new CartonNo("7"),
                        new Weighing(
                                12_340,
                                Weighing.Means.SCALE,
                                "COM4",
                                "TOLEDO_8217",
                                Basis.NET,
                                Bytes.of(new byte[] {2, (byte) 0xC3, 0x28, '\r'}),
                                SCAN.at())),
                new CountFact.UnitCounted(new Sku("杯-1"), "X00ABC", 12, SCAN),
                new CountFact.UnknownScanned(NOT_TEXT),
                new CountFact.UnitDamaged(new Sku("A"), 1, new EventId(ID), Optional.of(SCAN)),
                new CountFact.UnitDamaged(new Sku("A"), 1, new EventId(ID), Optional.empty()),
                new CountFact.StepVoided(new EventId(ID), SCAN),
                new CountFact.ScanNoted(NoteReason.SAME_CARTON, SCAN),
                new ImportFact.PackingListImported(
                        ImportId.of("s", parts), head, source, parts, new ListTotals(1, 2, 3)),
                new ImportFact.RegisterImported(ImportId.of("own", parts), SellerId.OWN, source, parts, 3),
                new ImportFact.RegisterImported(ImportId.of("own", parts), SellerId.OWN, setRight(source), parts, 3),
                new StationFact.EpochStarted(EpochReason.RESTORED, "0.1.0"),
                new StationFact.StationNamed("月台 4"),
                new StationFact.HidScannersChosen(true),
                new StationFact.SignedIn(new UserId(ID), StationFact.SignInMeans.BADGE_AND_PIN));
    }

    static Stream<Fact> everyKindOfFactAboutPeopleAndSettings() {
        var user = new UserId(ID);
        return Stream.of(
                new PeopleFact.UserAdded(user, "李", Role.RECEIVER),
                new PeopleFact.UserChanged(user, Optional.of("Ana"), Optional.empty()),
                new PeopleFact.UserChanged(user, Optional.empty(), Optional.of(Role.VIEWER)),
                new PeopleFact.UserDisabled(user),
                new PeopleFact.UserEnabled(user),
                new PeopleFact.BadgeIssued(user, new BadgeId(ID)),
                new PeopleFact.BadgeRevoked(user),
                new PeopleFact.PinChanged(user),
                new PeopleFact.PinUnlocked(user),
                new SettingsFact.SiteNamed("Ontario 1"),
                new SettingsFact.SheetLayoutChosen(SellerId.OWN, HEADINGS, LAYOUT, 2),
                new SettingsFact.SheetLayoutDropped(SellerId.OWN, HEADINGS, 3),
                new SettingsFact.TimeZoneChosen(ZoneId.of("America/Los_Angeles")));
    }

    private static ImportSource setRight(ImportSource source) {
        var work = new Handwork(
                LAYOUT, List.of(new ChangedCell(4, "C", "O6", "6")), RowSet.parse("5-9,12"), Optional.of("PO-9"));
        return new ImportSource(
                source.fileName(), source.original(), source.sheet(), source.readerVersion(), source.mapping(), work);
    }

    @Test
    void anImportThatNobodySetRightIsWrittenAsEver() {
        var parts = new ListParts(List.of());
        var source = new ImportSource("a.csv", Sha256.ZERO, Optional.empty(), 1, Map.of());
        var fact = new ImportFact.RegisterImported(ImportId.of("own", parts), SellerId.OWN, source, parts, 0);

        assertThat(new String(codec.encode(fact).payload().toArray(), StandardCharsets.UTF_8))
                .contains("\"mapping\":{}}")
                .doesNotContain("handwork");
    }

    @Test
    void aTimeZoneOrRoleNobodyHereKnowsIsParked() {
        assertThat(codec.decode(new TypeName("settings.time-zone-chosen", 1), Bytes.utf8("{\"zone\":\"Moon/Sea\"}")))
                .isEmpty();
        assertThat(codec.decode(
                        new TypeName("people.user-added", 1),
                        Bytes.utf8("{\"user\":\"%s\",\"name\":\"A\",\"role\":\"PILOT\"}".formatted(ID))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"everyKindOfFact", "everyKindOfFactAboutPeopleAndSettings"})
    void aFactComesBackAsItWentIn(Fact fact) {
        var encoded = codec.encode(fact);

        assertThat(codec.decode(encoded.type(), encoded.payload())).contains(fact);
    }

    @Test
    void aTypeOrVersionNobodyHereKnowsIsParked() {
        assertThat(codec.decode(new TypeName("stock.moved", 1), Bytes.utf8("{}")))
                .isEmpty();
        assertThat(codec.decode(new TypeName("count.loose-opened", 2), Bytes.utf8("{}")))
                .isEmpty();
    }

    @Test
    void aPayloadThatIsNotWhatItsTypeSaysIsParked() {
        var type = new TypeName("count.unit-counted", 1);

        assertThat(codec.decode(type, Bytes.utf8("{\"sku\":\"A\"}"))).isEmpty();
        assertThat(codec.decode(type, Bytes.utf8("not json"))).isEmpty();
        assertThat(codec.decode(type, Bytes.utf8("[".repeat(5000)))).isEmpty();
    }

    @Test
    void aFieldThatANewerProgramAddedIsPassedOver() {
        var payload = Bytes.utf8("{\"reason\":\"RESTORED\",\"programVersion\":\"9\",\"later\":{\"a\":1}}");

        assertThat(codec.decode(new TypeName("station.epoch-started", 1), payload))
                .contains(new StationFact.EpochStarted(EpochReason.RESTORED, "9"));
    }

    @Test
    void anOldPayloadIsLiftedStepByStep() {
        UnaryOperator<tools.jackson.databind.node.ObjectNode> renamed = old -> {
            old.set("programVersion", old.remove("program"));
            return old;
        };
        UnaryOperator<tools.jackson.databind.node.ObjectNode> withReason = old -> old.put("reason", "FIRST_START");
        var form = new FactForm<StationFact.EpochStarted, StationForms.EpochStartedV1>(
                new TypeName("station.epoch-started", 3),
                StationForms.EpochStartedV1.class,
                fact -> new StationForms.EpochStartedV1(fact.reason().name(), fact.programVersion()),
                wire -> new StationFact.EpochStarted(EpochReason.valueOf(wire.reason()), wire.programVersion()),
                Map.of(1, renamed, 2, withReason));

        var fact = new FactCodec(List.of(form))
                .decode(new TypeName("station.epoch-started", 1), Bytes.utf8("{\"program\":\"0.0.1\"}"));

        assertThat(fact).contains(new StationFact.EpochStarted(EpochReason.FIRST_START, "0.0.1"));
    }
}
