package tallydock.sheet.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tallydock.domain.document.ReadResult;
import tallydock.sheet.FileSheets;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Reads the sheets that its standard input names, a kind and a path to a line, and answers each with a line: so many
/// rows, or refused and why, or what went wrong. A document that holds the canary's text has read another file.
final class SheetProcessMain {
    private SheetProcessMain() {}

    public static void main(String[] args) throws IOException {
        String canary = args[0];
        var answers = System.out;
        System.setOut(System.err); // whatever a library has to say is no answer
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.indexOf(' ');
            answers.println(answer(line.substring(0, space), line.substring(space + 1), canary));
            answers.flush();
        }
    }

    private static String answer(String kind, String path, String canary) {
        var sheets = new FileSheets();
        var file = new SourceFile(path);
        try {
            return switch (kind) {
                case "products" ->
                    words(
                            sheets.products(file, Progress.UNWATCHED),
                            d -> d.products().size(),
                            canary);
                case "invoice" ->
                    words(
                            sheets.invoice(file, Progress.UNWATCHED),
                            d -> d.lines().size(),
                            canary);
                case "fees" ->
                    words(sheets.fees(file, Progress.UNWATCHED), d -> d.lines().size(), canary);
                case "orders" ->
                    words(
                            sheets.orders(file, Optional.empty(), Progress.UNWATCHED),
                            d -> d.orders().size(),
                            canary);
                default ->
                    words(
                            sheets.packingList(file, Optional.empty(), Progress.UNWATCHED),
                            d -> d.cartons().size(),
                            canary);
            };
        } catch (RuntimeException | StackOverflowError e) {
            var where = e.getStackTrace();
            return "threw " + e + (where.length > 0 ? " at " + where[0] : "");
        }
    }

    private static <D> String words(ReadResult<D> result, ToIntFunction<D> rows, String canary) {
        return switch (result) {
            case ReadResult.Refused<D>(var refusal) -> "refused " + refusal.code();
            case ReadResult.Read<D>(var read) when rows.applyAsInt(read) > 20_000 -> "rows " + rows.applyAsInt(read);
            case ReadResult.Read<D>(var read) ->
                read.toString().contains(canary) ? "leaked" : "rows " + rows.applyAsInt(read);
        };
    }
}
