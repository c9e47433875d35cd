package tallydock.usecase.export;

import java.util.Iterator;
import java.util.stream.IntStream;
import tallydock.domain.product.Product;
import tallydock.domain.product.SellerId;
import tallydock.usecase.TargetFile;
import tallydock.usecase.register.ProductCards;
import tallydock.usecase.report.ReportResult;

/// Writes the products of every seller as they are registered now, in the form they are imported from, a few at a time.
public final class ExportRegister {
    private final SheetFiles files;
    private final ProductCards cards;

    public ExportRegister(SheetFiles files, ProductCards cards) {
        this.files = files;
        this.cards = cards;
    }

    public ReportResult.Written run(TargetFile target) {
        return files.products(products(), target);
    }

    /// Page by page: no more than one is in memory.
    private Iterator<Product> products() {
        var pages = cards.sellers().stream()
                .flatMap(seller -> IntStream.range(0, cards.pages(seller)).mapToObj(number -> new Page(seller, number)))
                .toList();
        return pages.stream()
                .flatMap(page -> cards.page(page.seller, page.number).stream())
                .iterator();
    }

    private record Page(SellerId seller, int number) {}
}
