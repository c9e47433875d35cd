package tallydock.proof;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// One killed run of the program: what it had acknowledged, and whether it was held in the middle of a commit when the
/// signal came.
record Kill(List<String> acked, boolean seen) {
    private static final int FEWEST_ACKS = 200;
    private static final int MORE_ACKS = 300;
    private static final int AIMS = 400;

    Kill {
        acked = List.copyOf(acked);
    }

    /// When the signal comes, always after 200 to 500 scans.
    enum Moment {
        /// As soon as an acknowledgement has been read: what is acknowledged too early is lost then.
        AT_AN_ACK,
        /// While a thread of the program writes the store's log.
        IN_A_COMMIT,
        /// Whenever it happens to.
        BY_CHANCE;

        /// The moments take turns; every second one is in a commit.
        static Moment of(int round) {
            return switch (round % 4) {
                case 0 -> AT_AN_ACK;
                case 2 -> BY_CHANCE;
                default -> IN_A_COMMIT;
            };
        }
    }

    /// Starts the program, lets it count, and kills it.
    static Kill of(List<String> program, KilledFolder killed, Moment moment, RandomGenerator random)
            throws IOException, InterruptedException {
        var command = Stream.concat(program.stream(), killed.receive().stream()).toList();
        var station = StationProcess.start(command, new EndlessScans(random), killed.errors());
        boolean seen = false;
        try {
            int acks = FEWEST_ACKS + random.nextInt(MORE_ACKS);
            if (moment == Moment.AT_AN_ACK) {
                station.killAtAck(acks);
            }
            station.awaitAcks(acks);
            if (moment == Moment.BY_CHANCE) {
                LockSupport.parkNanos(random.nextInt(8_000_000));
            }
            seen = moment == Moment.IN_A_COMMIT && isHeldInCommit(station, random);
        } finally {
            station.kill();
        }
        return new Kill(station.acked(), seen);
    }

    /// Stops the program at random instants until one of them lies in the middle of a commit.
    private static boolean isHeldInCommit(StationProcess station, RandomGenerator random) {
        var watch = station.watch();
        for (int aim = 0; aim < AIMS; aim++) {
            LockSupport.parkNanos(100_000 + random.nextInt(2_000_000));
            station.signals().hold();
            if (watch.isCommitting()) {
                return true;
            }
            station.signals().goOn();
        }
        return false;
    }
}
