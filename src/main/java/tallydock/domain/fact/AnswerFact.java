package tallydock.domain.fact;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What a person answered or set aside while goods were counted. Only a recount changes a number; the rest says what
/// was decided about facts that stand, so that leaving it out changes no count.
public sealed interface AnswerFact extends CountFact {
    /// Scans that had counted nothing (made while stopped, taken for a bounce) were dealt with: counted by the facts
    /// written with this one, or left out. A note is dealt with once.
    record NotesResolved(List<EventId> notes, NoteAnswer answer) implements AnswerFact {
        public NotesResolved {
            notes = List.copyOf(notes);
        }
    }

    /// The carton of this tally was set aside unfinished to open another; it keeps its count.
    record CartonParked(CartonNo carton, CartonNo next, RawScan scan) implements AnswerFact {}

    /// A closed carton was opened again, and why.
    record CartonReopened(CartonNo carton, ReopenReason reason, RawScan scan) implements AnswerFact {}

    /// What became of something that stopped the work.
    sealed interface StopAnswered extends AnswerFact {
        RawScan scan();
    }

    /// What became of a unit that its carton does not list. `other` are the cartons that do, where it belongs to one.
    record UnexpectedAnswered(EventId unit, UnexpectedAnswer answer, List<CartonNo> other, RawScan scan)
            implements StopAnswered {
        public UnexpectedAnswered {
            other = List.copyOf(other);
        }
    }

    /// What became of a code that nobody knows.
    record UnknownAnswered(EventId unknown, UnknownAnswer answer, RawScan scan) implements StopAnswered {}

    /// Goods that must not be shelved were found; `sku` is empty where the whole carton is meant.
    record ProhibitedFound(Optional<Sku> sku, RawScan scan) implements AnswerFact {}

    /// Prohibited goods were put into quarantine.
    record ProhibitedQuarantined(EventId found, RawScan scan) implements StopAnswered {}

    /// What a person with the right to do so allowed.
    sealed interface Authorised extends AnswerFact {
        Actor supervisor();
    }

    /// A supervisor said which product an unknown code names.
    record BarcodeLinked(EventId unknown, String code, Sku sku, Actor supervisor) implements Authorised {}

    /// The next unit may count more often than a receiver may say.
    record QuantityPermitted(long qty, Actor supervisor) implements Authorised {}

    /// What was taken for prohibited is not; the fact that said so is taken back with this one.
    record ProhibitedCleared(EventId found, Actor supervisor) implements Authorised {}

    /// What kind of damage a mark means and what can still be done with the unit, each as far as it was said.
    record DamageDescribed(EventId mark, Optional<DamageKind> kind, Optional<DamageGrade> grade, RawScan scan)
            implements AnswerFact {}

    /// A photo was asked for: a debt on the case of `subject` until one is there.
    record PhotoAsked(EventId subject, PhotoReason reason) implements AnswerFact {}

    /// One SKU of the tally is counted again from nothing: what stood so far (damaged units are part of received) is
    /// taken off.
    record SkuRecounted(Sku sku, long received, long damaged, RawScan scan) implements AnswerFact {}

    /// What was done with a scan that had counted nothing. The names of these are written into the log: they may be
    /// added to, never changed.
    enum NoteAnswer {
        COUNTED,
        LEFT_OUT
    }

    /// Why a closed carton was opened again.
    enum ReopenReason {
        UNITS_FOUND,
        MISCOUNTED,
        WRONG_CARTON,
        DAMAGE_FOUND,
        /// The next scan took it for granted.
        NOT_SAID
    }

    /// Where an unexpected unit goes.
    enum UnexpectedAnswer {
        ACCEPTED,
        OTHER_CARTON
    }

    /// What is done about an unknown code.
    enum UnknownAnswer {
        REPORTED,
        MISREAD
    }

    /// What happened to a damaged unit.
    enum DamageKind {
        CRUSHED,
        WET,
        TORN,
        BROKEN,
        LEAKING,
        EXPIRED
    }

    /// What can still be done with a damaged unit.
    enum DamageGrade {
        UNSELLABLE,
        REPACK,
        COSMETIC
    }

    /// Why a photo is wanted.
    enum PhotoReason {
        DAMAGED,
        UNKNOWN_BARCODE,
        ASKED,
        /// The carton weighs more or less than it may.
        WEIGHT,
        /// Two cartons bear one label: both are to be seen.
        DUPLICATE_LABEL,
        /// Goods that must not be shelved.
        PROHIBITED,
        /// No scanner reads the label.
        UNREADABLE_LABEL
    }
}
