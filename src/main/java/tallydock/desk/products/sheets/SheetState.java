package tallydock.desk.products.sheets;

import java.util.List;
import tallydock.desk.kit.pane.Failure;
import tallydock.domain.document.Problem;

/// How the sheet that came or goes stands.
public sealed interface SheetState {
    /// No sheet.
    record Idle() implements SheetState {}

    record Reading(String file) implements SheetState {}

    /// Somebody stopped it; nothing was kept.
    record Stopped(String file) implements SheetState {}

    record Failed(Failure failure) implements SheetState {}

    /// Shall the rows that cannot be used stay out?
    record Asking(String file, long usable, long unusable, List<Problem> problems) implements SheetState {
        public Asking {
            problems = List.copyOf(problems);
        }
    }

    /// It is in the register, all but the rows left out.
    record Taken(String file, long products, long leftOut, List<Problem> problems) implements SheetState {
        public Taken {
            problems = List.copyOf(problems);
        }
    }

    record Writing() implements SheetState {}

    /// A workbook lies at `place`.
    record Written(String place) implements SheetState {}
}
