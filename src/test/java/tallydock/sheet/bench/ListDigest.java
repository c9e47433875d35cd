package tallydock.sheet.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.PackingListDoc;

/// SHA-256 over carton, SKU and quantity of a list, added up for each SKU of a carton.
final class ListDigest {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final Map<String, Long> open = new LinkedHashMap<>();
    private String carton = "";
    private long pieces;

    static ListDigest of(PackingListDoc list) {
        var digest = new ListDigest();
        for (var carton : list.cartons()) {
            for (var line : carton.lines()) {
                digest.add(
                        carton.no().text(),
                        line.sku().orElseThrow().code(),
                        line.qty().pieces().orElseThrow());
            }
        }
        return digest;
    }

    /// Of all that was added.
    long pieces() {
        return pieces;
    }

    void add(String cartonNo, String sku, long qty) {
        if (!cartonNo.equals(carton)) {
            finish();
            carton = cartonNo;
        }
        pieces += qty;
        open.merge(sku, qty, Long::sum);
    }

    String hex() {
        finish();
        return Sha256.of(text.toByteArray()).hex();
    }

    private void finish() {
        open.forEach((sku, qty) ->
                text.writeBytes((carton + "\t" + sku + "\t" + qty + "\n").getBytes(StandardCharsets.UTF_8)));
        open.clear();
    }
}
