package tallydock.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tallydock.domain.document.DocProduct;
import tallydock.domain.document.ReadResult;
import tallydock.domain.product.Sku;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.wire.document.DocumentJson;
import tallydock.wire.document.TradeJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads sheets and writes each document as JSON into a folder: `KIND FOLDER REGISTER|- FILE...`.
final class PrintDocument {
    private PrintDocument() {}

    public static void main(String[] args) throws IOException {
        Optional<KnownSkus> register = args[2].equals("-") ? Optional.empty() : Optional.of(register(Path.of(args[2])));
        for (int i = 3; i < args.length; i++) {
            var file = Path.of(args[i]);
            long start = System.nanoTime();
            print(args[0], file, register, Path.of(args[1], file.getFileName() + ".json"));
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            Files.writeString(
                    Path.of(args[1], file.getFileName() + ".time"),
                    String.format(
                            Locale.ROOT, "%d ms, %d MB in use%n", (System.nanoTime() - start) / 1_000_000, used >> 20));
        }
    }

    /// The way the program prints: a long list is never built as a tree.
    private static void print(String kind, Path file, Optional<KnownSkus> register, Path out) throws IOException {
        var source = new SourceFile(file.toString());
        if (kind.equals("packing")
                && new FileSheets().packingList(source, register, Progress.UNWATCHED)
                        instanceof ReadResult.Read(var list)) {
            try (var writer = Files.newBufferedWriter(out)) {
                DocumentJson.write(list, new JsonMapper().createObjectNode(), writer);
            }
        } else {
            Files.writeString(out, document(kind, file, register).toString());
        }
    }

    static ObjectNode document(String kind, Path file, Optional<KnownSkus> register) {
        var sheets = new FileSheets();
        var source = new SourceFile(file.toString());
        return switch (kind) {
            case "products" -> printed(sheets.products(source, Progress.UNWATCHED), DocumentJson::products);
            case "invoice" -> printed(sheets.invoice(source, Progress.UNWATCHED), TradeJson::invoice);
            case "fees" -> printed(sheets.fees(source, Progress.UNWATCHED), TradeJson::fees);
            case "orders" -> printed(sheets.orders(source, register, Progress.UNWATCHED), TradeJson::orders);
            default -> printed(sheets.packingList(source, register, Progress.UNWATCHED), DocumentJson::packingList);
        };
    }

    private static <D> ObjectNode printed(ReadResult<D> result, Function<D, ObjectNode> form) {
        return switch (result) {
            case ReadResult.Read<D>(var read) -> form.apply(read);
            case ReadResult.Refused<D>(var refusal) -> DocumentJson.refusal(refusal);
        };
    }

    static KnownSkus register(Path file) {
        Set<Sku> known = new HashSet<>();
        if (new FileSheets().products(new SourceFile(file.toString()), Progress.UNWATCHED)
                instanceof ReadResult.Read(var sheet)) {
            sheet.products().stream().map(DocProduct::sku).forEach(sku -> sku.ifPresent(known::add));
        }
        return known::contains;
    }
}
