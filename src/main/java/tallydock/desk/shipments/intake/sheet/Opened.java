package tallydock.desk.shipments.intake.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.SheetView;

/// A sheet as it was read.
///
/// @param refusal why there is no document; with a view a person can still say where the table is
/// @param view there for sheets that can be set right here
/// @param choices all that was read by, what is remembered included
/// @param remembered when the layout that was taken over was chosen
/// @param rival what else it could be, where it was recognised and that was close
public record Opened(
        Paper paper,
        Optional<Refusal> refusal,
        Optional<SheetView> view,
        ReadingChoices choices,
        Optional<Instant> remembered,
        Contents contents,
        Optional<Paper> rival) {
    /// One that is in no doubt.
    public Opened(
            Paper paper,
            Optional<Refusal> refusal,
            Optional<SheetView> view,
            ReadingChoices choices,
            Optional<Instant> remembered,
            Contents contents) {
        this(paper, refusal, view, choices, remembered, contents, Optional.empty());
    }

    /// The same with another kind that nearly as much speaks for.
    Opened or(Optional<Paper> other) {
        return new Opened(paper, refusal, view, choices, remembered, contents, other);
    }

    /// What is in it: its lines, the name it goes by (empty for none), the purchase order it names, and what to look
    /// at.
    public record Contents(long lines, String name, Optional<String> po, List<Problem> problems) {
        public static final Contents NONE = new Contents(0, "", Optional.empty(), List.of());

        public Contents {
            problems = List.copyOf(problems);
        }
    }

    /// What becomes of its rows.
    public RowCounts counts() {
        return view.map(SheetView::counts).orElse(RowCounts.NONE);
    }

    /// Whether there is something to look at: a document, or at least rows.
    public boolean isToBeSeen() {
        return refusal.isEmpty()
                || view.filter(seen -> !seen.preview().isEmpty()).isPresent();
    }
}
