package tallydock.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tallydock.wire.Json;
import tools.jackson.databind.JsonNode;

/// Asks the program itself, by `log` and `doctor --rebuild`, what it holds.
final class ImageCheck {
    private final List<String> program;
    private final Path data;

    ImageCheck(List<String> program, Path data) {
        this.program = program;
        this.data = data;
    }

    /// What is wrong with the store, by the program's own account.
    List<String> faults(Collection<String> acked) throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        var facts = new ArrayList<String>();
        for (var line : output("log").lines().toList()) {
            var fact = Json.MAPPER.readTree(line);
            facts.add(fact.path("eventId").asString(""));
            if (fact.path("seq").asLong() != facts.size()) {
                faults.add("log: number " + fact.path("seq") + " stands in place " + facts.size());
            }
        }
        StoreCheck.lost(facts, acked, faults);
        var health = Json.MAPPER.readTree(output("doctor", "--rebuild", "--json"));
        if (!isWell(health, facts.size())) {
            faults.add("doctor: " + health);
        }
        return faults;
    }

    private static boolean isWell(JsonNode health, long facts) {
        var log = health.path("log");
        long standing = log.path("applied").asLong() + log.path("parked").asLong();
        return log.path("well").asBoolean()
                && log.path("stored").asLong() == facts
                && standing == facts
                && health.path("rebuild").path("same").asBoolean();
    }

    private String output(String... words) throws IOException, InterruptedException {
        var command = Stream.of(program.stream(), Stream.of("--data", data.toString()), Stream.of(words))
                .flatMap(part -> part)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
