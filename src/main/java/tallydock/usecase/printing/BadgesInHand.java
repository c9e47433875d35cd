package tallydock.usecase.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.people.BadgeId;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Withdrawal;
import tallydock.usecase.people.Badges;
import tallydock.usecase.people.LoadRoster;

/// The codes of badges on their way to a printer. A code may be written down nowhere and nothing makes it again, so
/// an order names the badge by its id, and the code stays here, in memory, until the job has ended. Orders and printers
/// come to it from threads of their own.
public final class BadgesInHand {
    private final Badges badges;
    private final LoadRoster roster;
    private final Map<JobId, Map<BadgeId, BadgeCode>> held = new HashMap<>();

    public BadgesInHand(Badges badges, LoadRoster roster) {
        this.badges = badges;
        this.roster = roster;
    }

    /// What is written down of a label with this code: of a badge its id, of any other the code itself.
    ///
    /// @throws IllegalArgumentException when it is a badge that nobody was given
    String written(LabelKind kind, String code) {
        return kind == LabelKind.BADGE ? id(code(code)).toString() : code;
    }

    /// The labels as they are written down. The codes of badges are kept for this job.
    List<LabelRun> keep(JobId job, LabelKind kind, List<LabelRun> runs) {
        if (kind != LabelKind.BADGE) {
            return runs;
        }
        var codes = new HashMap<BadgeId, BadgeCode>();
        for (var run : runs) {
            var code = code(run.values().of(LabelField.CODE));
            codes.put(id(code), code);
        }
        hold(job, Map.copyOf(codes));
        return runs.stream()
                .map(run -> coded(run, written(kind, run.values().of(LabelField.CODE))))
                .toList();
    }

    /// The order as it is printed. Empty where a code is not in hand any more.
    Optional<PrintOrder> opened(PrintOrder order) {
        if (!isOfBadges(order)) {
            return Optional.of(order);
        }
        boolean isHeld = order.runs().stream().allMatch(run -> held(badge(run)).isPresent());
        return isHeld ? Optional.of(opening(order)) : Optional.empty();
    }

    private PrintOrder opening(PrintOrder order) {
        var runs = order.runs().stream()
                .map(run -> coded(run, held(badge(run)).orElseThrow().payload()))
                .toList();
        return new PrintOrder(
                order.printer(),
                order.template(),
                order.stock(),
                runs,
                order.subject(),
                order.reason(),
                order.allowed());
    }

    /// Why an order cannot or must not be printed any more; empty where it can.
    Optional<Withdrawal> lost(PrintOrder order) {
        if (!isOfBadges(order)) {
            return Optional.empty();
        }
        var now = roster.run();
        boolean isValid = order.runs().stream()
                .allMatch(run -> now.holder(badge(run))
                        .filter(user -> !user.isDisabled())
                        .isPresent());
        if (!isValid) {
            return Optional.of(Withdrawal.BADGE_REPLACED);
        }
        return opened(order).isPresent() ? Optional.empty() : Optional.of(Withdrawal.CODE_FORGOTTEN);
    }

    /// The job has ended.
    synchronized void forget(JobId job) {
        held.remove(job);
    }

    static boolean isOfBadges(PrintOrder order) {
        return order.template().kind() == LabelKind.BADGE;
    }

    private synchronized void hold(JobId job, Map<BadgeId, BadgeCode> codes) {
        held.put(job, codes);
    }

    private synchronized Optional<BadgeCode> held(BadgeId badge) {
        return held.values().stream()
                .flatMap(codes -> Optional.ofNullable(codes.get(badge)).stream())
                .findFirst();
    }

    private BadgeId id(BadgeCode code) {
        return badges.find(code).orElseThrow(() -> new IllegalArgumentException("a badge that nobody was given"));
    }

    private static BadgeCode code(String text) {
        return BadgeCode.parse(text).orElseThrow(() -> new IllegalArgumentException("a badge without its code"));
    }

    private static BadgeId badge(LabelRun run) {
        return new BadgeId(UUID.fromString(run.values().of(LabelField.CODE)));
    }

    private static LabelRun coded(LabelRun run, String code) {
        var values = new HashMap<>(run.values().values());
        values.put(LabelField.CODE, code);
        return new LabelRun(new LabelValues(values), run.count());
    }
}
