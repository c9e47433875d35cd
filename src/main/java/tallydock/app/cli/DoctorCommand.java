package tallydock.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tallydock.app.station.OpenStation;
import tallydock.store.health.StoreHealth;
import tallydock.store.photo.PhotoCheck;
import tallydock.store.recipient.RecipientCheck;
import tallydock.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// `doctor`: examines the store; on request folds the log anew and compares, brings back a backup, or saves
/// what a damaged store still holds.
@Command(name = "doctor", description = "Examines the store and says whether anything needs a person.")
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Option(names = "--rebuild", description = "Fold the log anew and prove that the tables are identical.")
    private boolean rebuild;

    @Option(names = "--restore", paramLabel = "BACKUP", description = "Make this backup the store again.")
    private Optional<Path> restore = Optional.empty();

    @Option(names = "--salvage", description = "Save what a damaged store still holds into a fresh one.")
    private boolean salvage;

    DoctorCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        if (salvage) {
            salvage();
        }
        restore.ifPresent(this::restore);
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            return examine(station);
        }
    }

    private void salvage() {
        var report = surroundings.opener().salvage(common.data());
        surroundings.console().complain("doctor.salvaged", report.saved(), report.kept());
        report.missing()
                .forEach(gap -> surroundings
                        .console()
                        .complain("doctor.missing", gap.station(), gap.epoch(), gap.from(), gap.to()));
        report.lostImports().forEach(name -> surroundings.console().complain("doctor.lostImport", name));
    }

    private void restore(Path backup) {
        int epoch = surroundings.opener().restore(common.data(), backup);
        surroundings.console().complain("doctor.restored", backup, epoch);
    }

    private int examine(OpenStation station) {
        var health = station.examine(rebuild);
        if (common.json()) {
            surroundings.console().json(json(station, health));
        } else {
            print(health);
        }
        return health.isWell() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void print(StoreHealth health) {
        var console = surroundings.console();
        var log = health.log();
        console.sentence("doctor.log", log.stored(), log.applied(), log.parked());
        console.sentence(
                log.isWell() ? "doctor.logSound" : "doctor.logBroken", log.gaps(), log.broken(), log.integrity());
        health.comparison()
                .ifPresent(same -> console.sentence(
                        same.isSame() ? "doctor.tablesSame" : "doctor.tablesDiffer",
                        String.join(", ", same.differing())));
        recipients(console, health.attached().recipients());
        console.sentence(
                health.disk().isHonest() ? "doctor.diskHonest" : "doctor.diskLies",
                health.disk().forceMicros());
        if (health.disk().low()) {
            console.sentence("doctor.diskLow");
        }
        console.sentence("doctor.backups", health.attached().backups().size());
        print(health.attached().photos());
    }

    private void print(PhotoCheck photos) {
        var console = surroundings.console();
        console.sentence("doctor.photos", photos.kept(), photos.erased());
        photos.missing().forEach(hash -> console.sentence("doctor.photoMissing", hash));
        photos.damaged().forEach(hash -> console.sentence("doctor.photoDamaged", hash));
        photos.orphans().forEach(name -> console.sentence("doctor.photoOrphan", name));
    }

    private static void recipients(Console console, RecipientCheck recipients) {
        if (recipients.kept() + recipients.erased() > 0) {
            console.sentence("doctor.recipients", recipients.kept(), recipients.erased());
        }
        if (!recipients.isWell()) {
            console.sentence("doctor.recipientsLost", recipients.damaged(), recipients.missing());
        }
    }

    private static ObjectNode json(OpenStation station, StoreHealth health) {
        var json = Json.MAPPER.createObjectNode();
        json.put("well", health.isWell());
        json.put("site", station.identity().site().name());
        json.put("station", station.identity().station().toString());
        json.set("versions", Json.MAPPER.valueToTree(health.versions()));
        json.set("settings", Json.MAPPER.valueToTree(health.settings()));
        json.set("log", Json.MAPPER.valueToTree(health.log()));
        json.set("projections", Json.MAPPER.valueToTree(health.projections()));
        health.comparison().ifPresent(same -> json.set("rebuild", Json.MAPPER.valueToTree(same)));
        json.set("disk", Json.MAPPER.valueToTree(health.disk()));
        json.set("photos", Json.MAPPER.valueToTree(health.attached().photos()));
        json.set("recipients", Json.MAPPER.valueToTree(health.attached().recipients()));
        var backups = json.putArray("backups");
        health.attached().backups().forEach(at -> backups.add(at.toString()));
        return json;
    }
}
