package tallydock.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Papers of one purchase order as files: a packing list, an invoice for two units less, and a register that knows
/// another HS code.
record PaperFiles(Path folder) {
    /// A list by this reference, with so many units in its second carton.
    String list(String name, String reference, int second) {
        return file(name, """
                PO:,PO-77,Reference:,%s,
                Carton,SKU,Qty per carton,G.W. (kg),HS code
                C1,MUG,10,5,691200
                C2,MUG,%d,5,691200
                """.formatted(reference, second));
    }

    /// Imports list, invoice and register in this order, as in "LIR".
    void importInto(Shell shell, String papers) {
        papers.chars().forEach(paper -> {
            switch (paper) {
                case 'L' -> shell.run("import", list("list.csv", "REF-1", 10));
                case 'I' -> shell.run("import", file("invoice.csv", """
                        Invoice No:,CI-1,PO:,PO-77,Currency:,USD
                        SKU,HS code,Qty,Unit price,Amount,Origin
                        MUG,691200,18,1.5,27,China
                        """), "--as", "invoice");
                default -> shell.run("import", file("register.csv", """
                        SKU,Product name,HS code,Unit value,Currency
                        MUG,Mug,701337,1.5,USD
                        """), "--as", "products");
            }
        });
    }

    String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
