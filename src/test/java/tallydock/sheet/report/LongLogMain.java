package tallydock.sheet.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.fact.TypeName;
import tallydock.domain.product.Sku;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.filing.PageLook;
import tallydock.usecase.FactHistory;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Plans;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.EverySurprise;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult.Saved;
import tallydock.usecase.report.ReportShipment;

/// Writes a report with a long scan log whose facts are made as they are read; runs in a process of its own
/// with a small heap. Arguments: the file, and how many scans.
final class LongLogMain {
    private LongLogMain() {}

    public static void main(String[] arguments) {
        var plan = Plans.of("1: MUG*3");
        var ports = new ReportShipment.Ports(
                new MemoryStation(plan),
                _ -> List.of(),
                new ManyScans(Long.parseLong(arguments[1])),
                OneMoment.STILL,
                _ -> List.of(),
                (report, _, target) -> new ReportWorkbooks(PageLook.USUAL).save(report, target));
        var result = new ReportShipment(ports)
                .run(plan.head().id(), EverySurprise.MADE, ReportForm.XLSX, new TargetFile(arguments[0]));
        if (!(result instanceof Saved)) {
            throw new IllegalStateException("not saved: " + result);
        }
    }

    private record ManyScans(long scans) implements FactHistory {
        @Override
        public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
            var random = new Random(1);
            var tally = new TallyId(new UUID(3, 4));
            for (long seq = 1; seq <= scans; seq++) {
                var at = MemoryStation.NOON.plusSeconds(seq);
                var header = new FactHeader(
                        new FactKey(SiteId.DEFAULT, new StationId(new UUID(1, 2)), 1, seq),
                        EventId.create(at, random),
                        Hlc.START.next(at),
                        at,
                        Actor.COMMAND_LINE,
                        FactPlace.in(stream, tally),
                        new TypeName("test", 1));
                var entry = new Entry(header, Bytes.EMPTY, Sha256.ZERO, Sha256.ZERO);
                consumer.accept(new Recorded(entry, Optional.of(unit(seq, at))));
            }
        }

        private static CountFact unit(long seq, Instant at) {
            String code = "X%09d".formatted(seq);
            return new CountFact.UnitCounted(new Sku("SKU-" + seq), code, 1, MemoryStation.scan(code + at));
        }

        @Override
        public void after(long seq, Consumer<Recorded> consumer) {
            throw new IllegalStateException("not used here");
        }
    }
}
