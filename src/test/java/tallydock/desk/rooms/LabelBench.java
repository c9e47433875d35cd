package tallydock.desk.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.shipments.labels.LabelOffice;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.print.LabelDrawer;
import tallydock.print.LabelWriter;
import tallydock.print.letters.Letters;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.CartonChoice;
import tallydock.usecase.label.ComposeBoxes;
import tallydock.usecase.label.ComposeCartons;
import tallydock.usecase.label.ComposeUnits;
import tallydock.usecase.label.LabelWish;
import tallydock.usecase.label.SsccRanges;
import tallydock.usecase.label.WishedLabels;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.proof.ProveLabels.Readability;

/// Labels of a shipment of twelve cartons, drawn as the program draws them, and a printer that each test can replace.
public final class LabelBench {
    private static final Letters LETTERS = new Letters();

    public final List<Printer> printers = new ArrayList<>();
    public final List<LabelOrder> ordered = new ArrayList<>();
    public final List<SsccRange> chosen = new ArrayList<>();
    public Function<LabelOrder, OrderResult> ordering =
            order -> new OrderResult.Ordered(new JobId(new UUID(0, 5)), 12, List.of());
    public final List<LabelScannedBack> noted = new ArrayList<>();
    public Readability readability = new Readability(0, 0);
    public ScanBackPolicy policy = ScanBackPolicy.FIRST;
    public Optional<String> place = Optional.of("/tmp/labels.pdf");
    public List<Template> own = List.of();
    public Optional<SsccRange> range = Optional.empty();
    private boolean isNumbered;

    /// A printer with this stock in it.
    public static Printer printer(String stock) {
        return new Printer(
                new PrinterId(new UUID(0, 7)),
                "Zebra ZD421",
                new Connection.Tcp("127.0.0.1", 9100),
                PrinterLanguage.ZPL,
                new Media(Head.DPI_203, stock, 3_000),
                Calibration.NONE,
                Handling.AS_SET);
    }

    public LabelWays ways() {
        return new LabelWays(
                new LabelDrawer(LETTERS),
                new LabelWriter(LETTERS),
                () -> List.copyOf(printers),
                (order, by) -> {
                    ordered.add(order);
                    return ordering.apply(order);
                },
                new Proving(),
                (near, title, offered) -> place);
    }

    private final class Proving implements LabelWays.Proving {
        @Override
        public ScanBackPolicy policy() {
            return policy;
        }

        @Override
        public void choose(ScanBackPolicy wanted, Actor by) {
            policy = wanted;
        }

        @Override
        public void note(LabelScannedBack scanned, Actor by) {
            noted.add(scanned);
        }

        @Override
        public Readability readability(PrinterId printer) {
            return readability;
        }
    }

    public LabelOffice office() {
        return new LabelOffice(ways(), new Composing(), new Numbers());
    }

    /// Two SKUs, the last carton with fewer.
    public static ShipmentPlan plan(ShipmentId id) {
        var refs = new ShipmentRefs(
                Optional.of("48213"), Optional.of("FBA15H9RGK6C"), Optional.empty(), Optional.of("NJ-2"));
        var cartons = IntStream.rangeClosed(1, 12).mapToObj(LabelBench::carton).toList();
        return new ShipmentPlan(new ShipmentHead(id, SellerId.OWN, refs, Route.UNKNOWN), cartons);
    }

    private static PlannedCarton carton(int no) {
        var measures = new Measures(
                OptionalLong.of(9_480),
                OptionalLong.of(8_740),
                OptionalInt.of(600),
                OptionalInt.of(400),
                OptionalInt.of(350));
        var lamp = line("LUM-DESK-WHT", no == 12 ? 7 : 12, "X003QW8L2T", "LED desk lamp, white, EU plug", "LED 台灯 白色");
        var mug = line("MUG-CRM-350", 6, "X0049MFSTJ", "Stoneware mug 350 ml, cream", "粗陶马克杯 350ml 米色");
        return new PlannedCarton(
                new CartonNo(Integer.toString(no)),
                Optional.of(String.format(Locale.ROOT, "FBA15H9RGK6CU%06d", no)),
                measures,
                no == 5 ? List.of(lamp, mug) : List.of(lamp));
    }

    private static PlannedLine line(String sku, long qty, String fnsku, String en, String zh) {
        return new PlannedLine(
                new Sku(sku),
                qty,
                Optional.of(fnsku),
                Optional.empty(),
                new Names(Optional.of(zh), Optional.of(en)),
                Customs.NONE);
    }

    private final class Composing implements LabelOffice.Composing {
        @Override
        public List<Template> own() {
            return own;
        }

        @Override
        public Optional<ShipmentPlan> plan(ShipmentId shipment) {
            return Optional.of(LabelBench.plan(shipment));
        }

        @Override
        public WishedLabels labels(ShipmentPlan plan, LabelWish wish) {
            var choice = CartonChoice.parse(wish.cartons());
            if (choice.isEmpty()) {
                return new WishedLabels.CartonsNotRead();
            }
            var cartons = choice.orElseThrow();
            return switch (wish.kind()) {
                case UNIT ->
                    ready(
                            wish,
                            ComposeUnits.of(
                                    plan, new ComposeUnits.UnitChoice(cartons, wish.sku(), wish.number()), wish.said()),
                            0);
                case BOX ->
                    switch (ComposeBoxes.of(plan, cartons, wish.said())) {
                        case ComposeBoxes.Boxes.Labels(var labels) -> ready(wish, labels, 0);
                        case ComposeBoxes.Boxes.Refused(var carton, var why, var what) ->
                            new WishedLabels.BoxRefused(carton, why, what);
                    };
                case SSCC -> {
                    var numbers = new SsccRange(new CompanyPrefix("0614141"), 1, 0, 99);
                    var labels = new ComposeCartons(plan, wish.said())
                            .ssccs(
                                    cartons,
                                    no -> isNumbered
                                            ? Optional.of(numbers.number(Long.parseLong(no.text())))
                                            : Optional.empty());
                    yield ready(wish, labels, cartons.places(plan).size() - labels.size());
                }
                default -> ready(wish, new ComposeCartons(plan, wish.said()).cartons(cartons), 0);
            };
        }

        private WishedLabels ready(LabelWish wish, List<LabelValues> labels, int lacking) {
            var template = own.stream()
                    .filter(each -> wish.template().equals(Optional.of(each.id())))
                    .findFirst()
                    .orElseGet(() -> wish.kind() == LabelKind.BOX
                            ? Templates.box(wish.symbol())
                            : Templates.of(wish.kind()).orElseThrow());
            return new WishedLabels.Ready(template, WishedLabels.runs(labels), lacking);
        }

        @Override
        public AssignSsccs.Result number(ShipmentPlan plan, LabelWish wish, Actor by) {
            if (range.isEmpty()) {
                return new AssignSsccs.Result.NoRange();
            }
            isNumbered = true;
            return new AssignSsccs.Result.Assigned(12);
        }
    }

    private final class Numbers implements LabelOffice.Numbers {
        @Override
        public Optional<SsccRange> own() {
            return range;
        }

        @Override
        public Optional<SsccRange> proposed(CompanyPrefix prefix) {
            return Optional.of(new SsccRange(prefix, 0, 0, 99_999));
        }

        @Override
        public SsccRanges.Choice choose(SsccRange wanted, Actor by) {
            chosen.add(wanted);
            range = Optional.of(wanted);
            return new SsccRanges.Choice.Chosen(wanted);
        }
    }
}
