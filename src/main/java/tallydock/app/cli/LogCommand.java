package tallydock.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.wire.EntryJson;

/// `log`: the fact log as JSON lines.
@Command(name = "log", description = "Prints the fact log as JSON lines.")
final class LogCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Option(names = "--after", paramLabel = "SEQ", description = "Only this station's facts of a greater number.")
    private long after;

    @Option(names = "--shipment", paramLabel = "S", description = "Only the facts of one shipment.")
    private Optional<String> shipment = Optional.empty();

    LogCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            Consumer<Recorded> print = recorded -> {
                if (recorded.entry().header().key().seq() > after) {
                    surroundings.console().jsonLine(EntryJson.of(recorded.entry()));
                }
            };
            shipment.map(name -> ShipmentChoice.find(station, surroundings.sentences(), name))
                    .ifPresentOrElse(
                            head -> station.history()
                                    .ofStream(
                                            new StreamId(
                                                    StreamKind.SHIPMENT,
                                                    head.id().toString()),
                                            print),
                            () -> station.history().after(after, print));
            return ExitCode.FINE;
        }
    }
}
