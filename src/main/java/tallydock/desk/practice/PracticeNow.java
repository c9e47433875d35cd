package tallydock.desk.practice;

import java.util.Optional;
import tallydock.desk.kit.outcome.Level;
import tallydock.desk.kit.scanner.ScannerPanel;
import tallydock.desk.kit.text.Say;
import tallydock.domain.practice.DemoItem;
import tallydock.domain.practice.DemoLabel;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.practice.Tour;
import tallydock.domain.practice.TourStep;

/// What the practice room shows. `asks` is what the counting room waits for; `isBusy` while something is imported or
/// saved; `notice` is what came of it.
record PracticeNow(Tour tour, Optional<DemoLook> demo, Level asks, boolean isOffline, boolean isBusy, Say notice) {
    static final PracticeNow START =
            new PracticeNow(Tour.START, Optional.empty(), Level.GO, false, false, Say.nothing());

    PracticeNow with(Tour next) {
        return new PracticeNow(next, demo, asks, isOffline, isBusy, notice);
    }

    PracticeNow with(Optional<DemoLook> next) {
        return new PracticeNow(tour, next, asks, isOffline, isBusy, notice);
    }

    PracticeNow asking(Level next) {
        return new PracticeNow(tour, demo, next, isOffline, isBusy, notice);
    }

    PracticeNow offline(boolean next) {
        return new PracticeNow(tour, demo, asks, next, isBusy, notice);
    }

    PracticeNow busy() {
        return new PracticeNow(tour, demo, asks, isOffline, true, Say.nothing());
    }

    PracticeNow idle(Say next) {
        return new PracticeNow(tour, demo, asks, isOffline, false, next);
    }

    /// The id of the button on the scanner that the step of the moment is done with; empty where it is none of them, as
    /// while the counting room waits for a choice.
    String suggests() {
        return tour.current()
                .filter(_ -> asks == Level.GO)
                .flatMap(step -> demo.flatMap(look -> suggests(step, look)))
                .orElse("");
    }

    private static Optional<String> suggests(TourStep step, DemoLook look) {
        return switch (step) {
            case IMPORT, EXPORT -> Optional.empty();
            case OPEN ->
                look.labels().stream()
                        .filter(label -> label.state() == DemoLabel.State.WAITING)
                        .findFirst()
                        .map(LabelsView::id);
            case COUNT ->
                look.items().stream()
                        .filter(item -> item.left() > 0)
                        .findFirst()
                        .map(ItemTile::id);
            case OVER -> look.over().map(PracticeNow::oneMore);
            case UNKNOWN -> Optional.of(SurprisesView.UNKNOWN);
            case CLOSE -> Optional.of(ScannerPanel.CLOSE);
        };
    }

    private static String oneMore(DemoItem item) {
        return item.left() == 0 ? SurprisesView.OVER : ItemTile.id(item);
    }
}
