package tallydock.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.usecase.trade.EraseRecipients.OrderList;
import tallydock.usecase.trade.EraseRecipients.Result;

/// `erase LIST`: erases to whom the parcels of an order list went, of all orders or of some. Their hashes
/// stay.
@Command(name = "erase", description = "Erases the recipients of an imported order list, and its original.")
final class EraseCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "LIST", description = "The order list, as import named it.")
    private UUID list = new UUID(0, 0);

    @Option(
            names = "--order",
            paramLabel = "NUMBER",
            description = "Only this order, by order, package or tracking number; may be repeated.")
    private List<String> orders = List.of();

    @Option(names = "--seller", paramLabel = "NAME", description = "Whose orders these are (default: own).")
    private String seller = SellerId.OWN.name();

    EraseCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            var named = new OrderList(new SellerId(seller), new ImportId(list));
            return tell(station.eraseRecipients().run(named, new HashSet<>(orders), Actor.COMMAND_LINE));
        }
    }

    private int tell(Result result) {
        var console = surroundings.console();
        return switch (result) {
            case Result.Meant _ -> ExitCode.FINE;
            case Result.Erased(long recipients) -> {
                console.complain("erase.done", recipients);
                yield ExitCode.FINE;
            }
            case Result.NoSuchList() -> {
                console.complain("erase.noSuchList", list, seller);
                yield ExitCode.WRONG_USAGE;
            }
            case Result.NoSuchOrders(var numbers) -> {
                console.complain("erase.noSuchOrders", String.join(", ", numbers));
                yield ExitCode.WRONG_USAGE;
            }
        };
    }
}
