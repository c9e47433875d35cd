package tallydock.desk.shipments.labels;

import java.util.List;
import java.util.Optional;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.Template;
import tallydock.domain.label.sscc.CompanyPrefix;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.label.AssignSsccs;
import tallydock.usecase.label.LabelWish;
import tallydock.usecase.label.SsccRanges;
import tallydock.usecase.label.WishedLabels;

/// What the pane of labels needs: the ways of labels, and what labels say. All calls take their time.
public record LabelOffice(LabelWays ways, Composing composing, Numbers numbers) {
    /// What labels say.
    public interface Composing {
        Optional<ShipmentPlan> plan(ShipmentId shipment);

        WishedLabels labels(ShipmentPlan plan, LabelWish wish);

        /// Templates that the program does not bring.
        List<Template> own();

        /// Gives numbers to what has none.
        AssignSsccs.Result number(ShipmentPlan plan, LabelWish wish, Actor by);
    }

    /// Which numbers this station may give.
    public interface Numbers {
        Optional<SsccRange> own();

        Optional<SsccRange> proposed(CompanyPrefix prefix);

        SsccRanges.Choice choose(SsccRange range, Actor by);
    }
}
