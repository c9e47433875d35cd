package tallydock.app.cli;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.Severity;
import tallydock.wire.Json;
import tallydock.wire.document.DocumentJson;
import tools.jackson.databind.node.ObjectNode;

/// Tells how reading a sheet ended: as the JSON form of the document, or in words.
final class SheetResults {
    private final Console console;
    private final boolean json;

    SheetResults(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    int refused(String file, Refusal refusal) {
        if (json) {
            console.json(DocumentJson.refusal(refusal));
        }
        console.note(file + ": " + console.sentences().problems().of(refusal));
        return ExitCode.UNREADABLE;
    }

    /// Prints the document, with the key it is stored under where it is, and says what is wrong with it.
    <D> int read(SheetTask<D> task, D document, Optional<String> key) {
        var extra = Json.MAPPER.createObjectNode();
        key.ifPresent(value -> extra.put(task.keyName(), value));
        return read(task, document, extra);
    }

    /// The same with `extra` keys in its JSON.
    <D> int read(SheetTask<D> task, D document, ObjectNode extra) {
        var problems = task.problems().apply(document);
        if (json) {
            console.json(out -> task.printing().print(document, extra, out));
        } else {
            problems.forEach(
                    problem -> console.say(console.sentences().problems().of(problem)));
        }
        return hasErrors(problems) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
