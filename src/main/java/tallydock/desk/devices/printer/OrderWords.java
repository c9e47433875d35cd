package tallydock.desk.devices.printer;

import java.util.List;
import java.util.stream.Collectors;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.text.Say;
import tallydock.domain.label.stock.Stock;
import tallydock.usecase.printing.OrderResult;

/// What became of an order, in a sentence.
final class OrderWords {
    private static final int STOCKS = 3;

    private OrderWords() {}

    static Toast of(OrderResult result) {
        return Toast.of(result instanceof OrderResult.Ordered, words(result));
    }

    private static Say words(OrderResult result) {
        return switch (result) {
            case OrderResult.Ordered(var _, var labels, var _) -> Say.key("printer.ordered", labels);
            case OrderResult.Refused(var _, var _, var wouldDo) -> tooSmall(wouldDo);
            case OrderResult.NeedsWord(var _, var _, var wouldDo) -> tooSmall(wouldDo);
            case OrderResult.NeedsReason _, OrderResult.NotSoMany _ -> Say.key("printer.not-ordered");
            case OrderResult.NoPrinter _ -> Say.key("printer.gone");
            case OrderResult.NoStock(var stock) -> Say.key("printer.no-stock", stock);
        };
    }

    private static Say tooSmall(List<Stock> wouldDo) {
        String names = wouldDo.stream().limit(STOCKS).map(Stock::id).collect(Collectors.joining(", "));
        return names.isEmpty() ? Say.key("printer.not-ordered") : Say.key("printer.too-small", names);
    }
}
