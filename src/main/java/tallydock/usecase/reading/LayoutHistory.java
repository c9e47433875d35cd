package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.domain.document.choice.RememberedLayout;
import tallydock.domain.document.choice.SheetLayout;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.SheetLayoutChosen;
import tallydock.domain.fact.SettingsFact.SheetLayoutDropped;
import tallydock.domain.product.SellerId;
import tallydock.usecase.FactHistory;

/// Reads the layouts of a seller's sheets from the log. Of several changes the latest by (hlc, station, seq) holds, in
/// whatever order they came.
public final class LayoutHistory implements RememberedLayouts {
    private final FactHistory history;

    public LayoutHistory(FactHistory history) {
        this.history = history;
    }

    @Override
    public Optional<RememberedLayout> of(SellerId seller, HeaderFingerprint headings) {
        var reading = new Reading(headings);
        history.ofStream(SettingsFact.sheetLayouts(seller), reading::take);
        return reading.latest.map(Latest::value).filter(last -> !last.layout().isUnsaid());
    }

    @Override
    public long revision(SellerId seller, HeaderFingerprint headings) {
        var reading = new Reading(headings);
        history.ofStream(SettingsFact.sheetLayouts(seller), reading::take);
        return reading.revision;
    }

    private static final class Reading {
        private final HeaderFingerprint headings;
        private Optional<Latest<RememberedLayout>> latest = Optional.empty();
        private long revision;

        Reading(HeaderFingerprint headings) {
            this.headings = headings;
        }

        void take(Recorded recorded) {
            recorded.fact().ifPresent(fact -> take(recorded, fact));
        }

        private void take(Recorded recorded, Fact fact) {
            switch (fact) {
                case SheetLayoutChosen chosen
                when chosen.headings().equals(headings) -> change(recorded, chosen.layout(), chosen.revision());
                case SheetLayoutDropped dropped
                when dropped.headings().equals(headings) -> change(recorded, SheetLayout.UNSAID, dropped.revision());
                default -> {}
            }
        }

        private void change(Recorded recorded, SheetLayout layout, long number) {
            var header = recorded.entry().header();
            revision = Math.max(revision, number);
            var change =
                    new Latest<>(header.order(), new RememberedLayout(headings, layout, number, header.wallTime()));
            latest = Optional.of(latest.map(known -> known.or(change)).orElse(change));
        }
    }
}
