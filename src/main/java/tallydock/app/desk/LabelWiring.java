package tallydock.app.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.report.ChosenFiles;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.receive.ReceiveParts;
import tallydock.desk.shipments.labels.LabelOffice;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.label.Template;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.print.LabelDrawer;
import tallydock.print.LabelWriter;
import tallydock.print.letters.Letters;
import tallydock.usecase.CountShipment;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.LabelShipment;
import tallydock.usecase.label.LabelWish;
import tallydock.usecase.label.SsccRanges;
import tallydock.usecase.label.WishedLabels;
import tallydock.usecase.label.dock.LabelAtDock;
import tallydock.usecase.label.template.SiteTemplates;
import tallydock.usecase.printing.LoadPrinters;
import tallydock.usecase.printing.OrderLabels;
import tallydock.usecase.proof.ProveLabels;

/// How rooms come to labels.
final class LabelWiring {
    private final OpenStation station;
    private final OrderLabels orders;
    private final Letters letters = new Letters();

    LabelWiring(OpenStation station, OrderLabels orders) {
        this.station = station;
        this.orders = orders;
    }

    /// The ways of a label out of a room.
    LabelWays ways(Texts texts) {
        var printers = new LoadPrinters(station.history(), station.identity());
        return new LabelWays(
                new LabelDrawer(letters, station.mark()),
                new LabelWriter(letters, station.mark()),
                printers::run,
                orders::run,
                new Proving(proofs()),
                new ChosenFiles(texts)::anyToWrite);
    }

    private ProveLabels proofs() {
        var ports = new ProveLabels.Ports(station.log(), station.history(), station.ids(), station.clock());
        return new ProveLabels(ports, station.identity());
    }

    private record Proving(ProveLabels proofs) implements LabelWays.Proving {
        @Override
        public ScanBackPolicy policy() {
            return proofs.policy();
        }

        @Override
        public void choose(ScanBackPolicy policy, Actor by) {
            proofs.choose(policy, by);
        }

        @Override
        public void note(LabelScannedBack scanned, Actor by) {
            proofs.note(scanned, by);
        }

        @Override
        public ProveLabels.Readability readability(PrinterId printer) {
            return proofs.readability(printer);
        }
    }

    /// The labels that are ordered where goods are counted.
    ReceiveParts.Labels atDock(Background background, ZoneId zone) {
        return new ReceiveParts.Labels(background, making(zone), station.bindCode());
    }

    /// What makes them, and knows what temporary ids were given to.
    LabelAtDock making(ZoneId zone) {
        var counting = new CountShipment.Ports(
                station.log(), station.history(), station.shipments(), station.products(), station.ids());
        var receiving =
                new ReceiveAtStation.Ports(counting, station.tallies(), station.stationLists(), station.inbounds());
        return new LabelAtDock(new LabelAtDock.Ports(
                receiving, station.identity(), orders::run, station.temporaryIds(), station.clock(), zone));
    }

    /// What the labels of shipments need.
    LabelOffice shipments(Texts texts) {
        var labels = new LabelShipment(station.assignSsccs(), new SiteTemplates(station.history()));
        return new LabelOffice(ways(texts), new Composing(labels), new Numbers(station.ssccRanges()));
    }

    private final class Composing implements LabelOffice.Composing {
        private final LabelShipment labels;

        Composing(LabelShipment labels) {
            this.labels = labels;
        }

        @Override
        public Optional<ShipmentPlan> plan(ShipmentId shipment) {
            return station.shipments().plan(shipment);
        }

        @Override
        public WishedLabels labels(ShipmentPlan plan, LabelWish wish) {
            return labels.run(plan, wish);
        }

        @Override
        public List<Template> own() {
            return new SiteTemplates(station.history()).own();
        }

        @Override
        public AssignSsccs.Result number(ShipmentPlan plan, LabelWish wish, Actor by) {
            return labels.number(plan, wish, by);
        }
    }

    private record Numbers(SsccRanges ranges) implements LabelOffice.Numbers {
        @Override
        public Optional<SsccRange> own() {
            return ranges.own();
        }

        @Override
        public Optional<SsccRange> proposed(CompanyPrefix prefix) {
            return ranges.proposed(prefix);
        }

        @Override
        public SsccRanges.Choice choose(SsccRange range, Actor by) {
            return ranges.choose(range, by);
        }
    }
}
