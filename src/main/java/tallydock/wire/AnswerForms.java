package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.AnswerFact.Authorised;
import tallydock.domain.fact.AnswerFact.BarcodeLinked;
import tallydock.domain.fact.AnswerFact.CartonParked;
import tallydock.domain.fact.AnswerFact.CartonReopened;
import tallydock.domain.fact.AnswerFact.DamageDescribed;
import tallydock.domain.fact.AnswerFact.DamageGrade;
import tallydock.domain.fact.AnswerFact.DamageKind;
import tallydock.domain.fact.AnswerFact.NoteAnswer;
import tallydock.domain.fact.AnswerFact.NotesResolved;
import tallydock.domain.fact.AnswerFact.PhotoAsked;
import tallydock.domain.fact.AnswerFact.PhotoReason;
import tallydock.domain.fact.AnswerFact.ProhibitedCleared;
import tallydock.domain.fact.AnswerFact.ProhibitedFound;
import tallydock.domain.fact.AnswerFact.ProhibitedQuarantined;
import tallydock.domain.fact.AnswerFact.QuantityPermitted;
import tallydock.domain.fact.AnswerFact.ReopenReason;
import tallydock.domain.fact.AnswerFact.SkuRecounted;
import tallydock.domain.fact.AnswerFact.StopAnswered;
import tallydock.domain.fact.AnswerFact.UnexpectedAnswer;
import tallydock.domain.fact.AnswerFact.UnexpectedAnswered;
import tallydock.domain.fact.AnswerFact.UnknownAnswer;
import tallydock.domain.fact.AnswerFact.UnknownAnswered;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// The written forms of the answers given while goods are counted.
final class AnswerForms {
    private static final FactForm<NotesResolved, NotesResolvedV1> NOTES_RESOLVED = new FactForm<>(
            "count.notes-resolved",
            NotesResolvedV1.class,
            fact -> new NotesResolvedV1(
                    fact.notes().stream().map(EventId::value).toList(),
                    fact.answer().name()),
            wire -> new NotesResolved(wire.notes.stream().map(EventId::new).toList(), NoteAnswer.valueOf(wire.answer)));
    private static final FactForm<CartonParked, CartonParkedV1> CARTON_PARKED = new FactForm<>(
            "count.carton-parked",
            CartonParkedV1.class,
            fact -> new CartonParkedV1(fact.carton().text(), fact.next().text(), ScanV1.of(fact.scan())),
            wire -> new CartonParked(new CartonNo(wire.carton), new CartonNo(wire.next), wire.scan.toScan()));
    private static final FactForm<CartonReopened, CartonReopenedV1> CARTON_REOPENED = new FactForm<>(
            "count.carton-reopened",
            CartonReopenedV1.class,
            fact -> new CartonReopenedV1(fact.carton().text(), fact.reason().name(), ScanV1.of(fact.scan())),
            wire -> new CartonReopened(
                    new CartonNo(wire.carton), ReopenReason.valueOf(wire.reason), wire.scan.toScan()));
    private static final FactForm<UnexpectedAnswered, UnexpectedAnsweredV1> UNEXPECTED_ANSWERED = new FactForm<>(
            "count.unexpected-answered",
            UnexpectedAnsweredV1.class,
            fact -> new UnexpectedAnsweredV1(
                    fact.unit().value(),
                    fact.answer().name(),
                    fact.other().stream().map(CartonNo::text).toList(),
                    ScanV1.of(fact.scan())),
            wire -> new UnexpectedAnswered(
                    new EventId(wire.unit),
                    UnexpectedAnswer.valueOf(wire.answer),
                    wire.other.stream().map(CartonNo::new).toList(),
                    wire.scan.toScan()));
    private static final FactForm<UnknownAnswered, UnknownAnsweredV1> UNKNOWN_ANSWERED = new FactForm<>(
            "count.unknown-answered",
            UnknownAnsweredV1.class,
            fact -> new UnknownAnsweredV1(fact.unknown().value(), fact.answer().name(), ScanV1.of(fact.scan())),
            wire -> new UnknownAnswered(
                    new EventId(wire.unknown), UnknownAnswer.valueOf(wire.answer), wire.scan.toScan()));
    private static final FactForm<BarcodeLinked, BarcodeLinkedV1> BARCODE_LINKED = new FactForm<>(
            "count.barcode-linked",
            BarcodeLinkedV1.class,
            fact -> new BarcodeLinkedV1(
                    fact.unknown().value(),
                    fact.code(),
                    fact.sku().code(),
                    fact.supervisor().id()),
            wire -> new BarcodeLinked(
                    new EventId(wire.unknown), wire.code, new Sku(wire.sku), new Actor(wire.supervisor)));
    private static final FactForm<QuantityPermitted, QuantityPermittedV1> QUANTITY_PERMITTED = new FactForm<>(
            "count.quantity-permitted",
            QuantityPermittedV1.class,
            fact -> new QuantityPermittedV1(fact.qty(), fact.supervisor().id()),
            wire -> new QuantityPermitted(wire.qty, new Actor(wire.supervisor)));
    private static final FactForm<DamageDescribed, DamageDescribedV1> DAMAGE_DESCRIBED = new FactForm<>(
            "count.damage-described",
            DamageDescribedV1.class,
            fact -> new DamageDescribedV1(
                    fact.mark().value(),
                    fact.kind().map(DamageKind::name),
                    fact.grade().map(DamageGrade::name),
                    ScanV1.of(fact.scan())),
            wire -> new DamageDescribed(
                    new EventId(wire.mark),
                    wire.kind.map(DamageKind::valueOf),
                    wire.grade.map(DamageGrade::valueOf),
                    wire.scan.toScan()));
    private static final FactForm<PhotoAsked, PhotoAskedV1> PHOTO_ASKED = new FactForm<>(
            "count.photo-asked",
            PhotoAskedV1.class,
            fact -> new PhotoAskedV1(fact.subject().value(), fact.reason().name()),
            wire -> new PhotoAsked(new EventId(wire.subject), PhotoReason.valueOf(wire.reason)));
    private static final FactForm<SkuRecounted, SkuRecountedV1> SKU_RECOUNTED = new FactForm<>(
            "count.sku-recounted",
            SkuRecountedV1.class,
            fact -> new SkuRecountedV1(fact.sku().code(), fact.received(), fact.damaged(), ScanV1.of(fact.scan())),
            wire -> new SkuRecounted(new Sku(wire.sku), wire.received, wire.damaged, wire.scan.toScan()));

    static final List<FactForm<?, ?>> ALL = List.of(
            NOTES_RESOLVED,
            CARTON_PARKED,
            CARTON_REOPENED,
            UNEXPECTED_ANSWERED,
            UNKNOWN_ANSWERED,
            BARCODE_LINKED,
            QUANTITY_PERMITTED,
            DAMAGE_DESCRIBED,
            PHOTO_ASKED,
            SKU_RECOUNTED,
            CartonFindingForms.PROHIBITED_FOUND,
            CartonFindingForms.PROHIBITED_QUARANTINED,
            CartonFindingForms.PROHIBITED_CLEARED);

    private AnswerForms() {}

    static Encoded encode(AnswerFact fact) {
        return switch (fact) {
            case NotesResolved resolved -> NOTES_RESOLVED.encode(resolved);
            case CartonParked parked -> CARTON_PARKED.encode(parked);
            case CartonReopened reopened -> CARTON_REOPENED.encode(reopened);
            case StopAnswered answered -> encode(answered);
            case ProhibitedFound found -> CartonFindingForms.PROHIBITED_FOUND.encode(found);
            case Authorised authorised -> encode(authorised);
            case DamageDescribed described -> DAMAGE_DESCRIBED.encode(described);
            case PhotoAsked asked -> PHOTO_ASKED.encode(asked);
            case SkuRecounted recounted -> SKU_RECOUNTED.encode(recounted);
        };
    }

    private static Encoded encode(StopAnswered fact) {
        return switch (fact) {
            case UnexpectedAnswered answered -> UNEXPECTED_ANSWERED.encode(answered);
            case UnknownAnswered answered -> UNKNOWN_ANSWERED.encode(answered);
            case ProhibitedQuarantined quarantined -> CartonFindingForms.PROHIBITED_QUARANTINED.encode(quarantined);
        };
    }

    private static Encoded encode(Authorised fact) {
        return switch (fact) {
            case BarcodeLinked linked -> BARCODE_LINKED.encode(linked);
            case QuantityPermitted permitted -> QUANTITY_PERMITTED.encode(permitted);
            case ProhibitedCleared cleared -> CartonFindingForms.PROHIBITED_CLEARED.encode(cleared);
        };
    }

    record NotesResolvedV1(List<UUID> notes, String answer) {}

    record CartonParkedV1(String carton, String next, ScanV1 scan) {}

    record CartonReopenedV1(String carton, String reason, ScanV1 scan) {}

    record UnexpectedAnsweredV1(UUID unit, String answer, List<String> other, ScanV1 scan) {}

    record UnknownAnsweredV1(UUID unknown, String answer, ScanV1 scan) {}

    record BarcodeLinkedV1(UUID unknown, String code, String sku, String supervisor) {}

    record QuantityPermittedV1(long qty, String supervisor) {}

    record DamageDescribedV1(UUID mark, Optional<String> kind, Optional<String> grade, ScanV1 scan) {}

    record PhotoAskedV1(UUID subject, String reason) {}

    record SkuRecountedV1(String sku, long received, long damaged, ScanV1 scan) {}
}
