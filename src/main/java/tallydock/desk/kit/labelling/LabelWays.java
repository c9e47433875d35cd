package tallydock.desk.kit.labelling;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.usecase.label.LabelFiles;
import tallydock.usecase.label.LabelPictures;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.proof.ProveLabels.Readability;

/// The ways of a label: onto the screen, to a printer, into a file. All but `places` take their time.
///
/// @param printers those of this station
public record LabelWays(
        LabelPictures pictures,
        LabelFiles files,
        Supplier<List<Printer>> printers,
        Ordering ordering,
        Proving proving,
        Places places) {
    /// Orders labels from a printer.
    @FunctionalInterface
    public interface Ordering {
        OrderResult run(LabelOrder order, Actor by);
    }

    /// Keeps what scanning labels back showed.
    public interface Proving {
        ScanBackPolicy policy();

        void choose(ScanBackPolicy policy, Actor by);

        void note(LabelScannedBack scanned, Actor by);

        /// How well the last labels of a printer could be read.
        Readability readability(PrinterId printer);
    }

    /// Asks a person where a file goes; empty when the person thought better of it.
    @FunctionalInterface
    public interface Places {
        Optional<String> toWrite(Node near, Say title, String offered);
    }
}
