package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.usecase.MemoryStation.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.CountMode;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.ReceiveAtStation.Shown;

/// The command line counts by the fold alone, the station asks and stops: with the default of every question both must
/// come to the same counts.
class FoldAndFlowTest {
    private static final String[] SKUS = {"MUG", "TOWEL", "LAMP", "CABLE"};
    private static final List<Object> GOODS = List.of(
            "MUG",
            "TOWEL",
            "LAMP",
            "CABLE",
            "MUG",
            "TOWEL",
            "NOBODY",
            Plans.label(1),
            Plans.label(2),
            Plans.label(3),
            Plans.label(9),
            "FBA99ZZZZZZZU000001");
    private static final List<Object> COMMANDS = List.of(
            Command.UNDO,
            Command.CLOSE,
            Command.DAMAGED,
            Command.DAMAGE_WET,
            Command.QUANTITY,
            Command.QTY_3,
            Command.QTY_50,
            Command.DIGIT_1,
            Command.DIGIT_2,
            Command.ENTER,
            Command.BACKSPACE,
            Command.PRINT,
            Command.PHOTO,
            Command.HELP,
            "QZNOSUCH0");

    @Test
    void everyRunWithTheDefaultAnswersScannedCountsAsTheFoldDoes() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            var plan = randomPlan(random);
            var run = randomRun(random, true);
            var station = new Floor(plan).registers(SKUS);
            run.forEach(code -> answerByDefault(station, station.scans(code)));

            assertThat(station.receipt())
                    .as("seed %d, round %d: %s", seed, round, run)
                    .isEqualTo(folded(plan, run));
        }
    }

    @Test
    void everyRunThatScansOnThroughStopsCountsAsTheFoldDoesOnceTheyAreAnswered() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            var plan = randomPlan(random);
            var run = randomRun(random, false);
            var station = new Floor(plan).registers(SKUS);
            Object last = Command.HELP;
            for (Object code : run) {
                if (!code.equals(last)) {
                    station.scans(code);
                }
                last = code;
            }
            answerByDefault(station, station.scans(Command.HELP));

            assertThat(station.receipt())
                    .as("seed %d, round %d: %s", seed, round, run)
                    .isEqualTo(folded(plan, withoutTwins(run)));
        }
    }

    static void answerByDefault(Floor station, Shown shown) {
        var view = shown.view();
        for (int i = 0; !view.asking().choices().isEmpty(); i++) {
            assertThat(i).as("questions without end: %s", view.headline()).isLessThan(500);
            view = station.scans(Command.ACK).view();
        }
    }

    private static List<Object> withoutTwins(List<Object> run) {
        var kept = new ArrayList<>();
        for (Object code : run) {
            if (kept.isEmpty() || !kept.getLast().equals(code)) {
                kept.add(code);
            }
        }
        return kept;
    }

    private static Object folded(ShipmentPlan plan, List<Object> run) {
        var floor = new Floor(plan).registers(SKUS);
        var fold = floor.fold(CountMode.UNIT);
        run.forEach(code -> fold.scan(scan(code instanceof Command command ? command.payload() : code.toString())));
        return floor.receipt();
    }

    private static List<Object> randomRun(Random random, boolean withCommands) {
        var run = new ArrayList<>();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            var from = withCommands && random.nextInt(3) == 0 ? COMMANDS : GOODS;
            run.add(from.get(random.nextInt(from.size())));
        }
        return run;
    }

    private static ShipmentPlan randomPlan(Random random) {
        var cartons = new ArrayList<String>();
        for (int carton = 1; carton <= 3; carton++) {
            var lines = new StringBuilder(carton + ":");
            int from = random.nextInt(SKUS.length);
            for (int line = 0; line <= random.nextInt(3); line++) {
                lines.append(' ')
                        .append(SKUS[(from + line) % SKUS.length])
                        .append('*')
                        .append(1 + random.nextInt(3));
            }
            cartons.add(lines.toString());
        }
        return Plans.of(cartons.toArray(String[]::new));
    }
}
