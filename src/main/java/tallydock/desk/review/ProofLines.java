package tallydock.desk.review;

import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Timeline;
import tallydock.desk.kit.pane.TimelineRow;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;

/// The scans behind a case, oldest first: when, exactly what came, what it did, and who did it where.
final class ProofLines extends VBox {
    /// How one kind of scan is drawn and named.
    private record Deed(String icon, Fill fill, Say did) {}

    ProofLines(Texts texts, Moments moments, Proof proof) {
        setId("proof");
        getChildren()
                .add(new Timeline(
                        texts,
                        proof.lines().stream().map(line -> row(moments, line)).toList()));
    }

    private static TimelineRow row(Moments moments, Proof.Line line) {
        var deed = deed(line);
        var raw = ScanText.of(line.scan()).shown();
        return new TimelineRow(
                deed.icon(),
                deed.fill(),
                moments.of(line.at()),
                Say.key("review.scan", deed.did(), raw),
                Say.key("review.by", line.who(), CaseWords.station(line.station())));
    }

    private static Deed deed(CountFact.OfWholeCarton fact) {
        return switch (fact) {
            case CountFact.CartonClosed _ ->
                new Deed("mdi2p-package-variant-closed-check", Fill.COMPLETE, Say.key("review.closed"));
            case CountFact.CartonWeighed weighed ->
                new Deed(
                        "mdi2s-scale",
                        Fill.ACCEPTED,
                        weighed.weighing().means() == Weighing.Means.TYPED
                                ? Say.key("review.weight-typed", kilograms(weighed))
                                : Say.key("review.weighed", kilograms(weighed)));
            case CountFact.SecondBoxOpened second ->
                new Deed(
                        "mdi2l-label-multiple-outline",
                        Fill.DUPLICATE,
                        Say.key("review.second-box", second.carton().text()));
        };
    }

    private static Deed deed(AnswerFact fact) {
        return switch (fact) {
            case AnswerFact.ProhibitedFound _ -> new Deed("mdi2c-cancel", Fill.STOP, Say.key("review.prohibited"));
            case AnswerFact.ProhibitedQuarantined _ ->
                new Deed("mdi2p-package-variant-closed-remove", Fill.STOP, Say.key("review.quarantined"));
            default -> new Deed("mdi2c-comment-outline", Fill.OFFLINE, Say.key("review.answered"));
        };
    }

    private static String kilograms(CountFact.CartonWeighed weighed) {
        return ScaleWords.kilograms(weighed.weighing().grams());
    }

    private static Deed deed(Proof.Line line) {
        if (line.takenBack()) {
            return new Deed("mdi2u-undo-variant", Fill.OFFLINE, Say.key("review.taken-back"));
        }
        return switch (line.fact()) {
            case CountFact.CartonOpened _ -> new Deed("mdi2p-package-variant", Fill.COMPLETE, Say.key("review.opened"));
            case CountFact.OfWholeCarton whole -> deed(whole);
            case CountFact.UnitCounted unit ->
                new Deed("mdi2b-barcode-scan", Fill.ACCEPTED, Say.key("review.counted-units", unit.qty()));
            case CountFact.UnknownScanned _ -> new Deed("mdi2b-barcode-off", Fill.STOP, Say.key("review.unknown"));
            case CountFact.UnitDamaged damaged ->
                new Deed("mdi2g-glass-fragile", Fill.WARNING, Say.key("review.damaged-units", damaged.qty()));
            case CountFact.StepVoided _ -> new Deed("mdi2u-undo-variant", Fill.OFFLINE, Say.key("review.undo"));
            case AnswerFact answer -> deed(answer);
            case CountFact.LooseOpened _, CountFact.ScanNoted _ ->
                new Deed("mdi2c-comment-outline", Fill.OFFLINE, Say.key("review.answered"));
        };
    }
}
