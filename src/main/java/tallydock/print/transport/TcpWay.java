package tallydock.print.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.printer.Connection.Tcp;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.HostStatus;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.usecase.printing.Delivery;

/// Printers that listen on a port of the network. One that speaks both ways is asked before and after; of any other it
/// is known that it has all once it closes the connection from its side.
final class TcpWay {
    private static final byte[] ASK_ZPL = "~HS\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ASK_TSPL = {0x1B, '!', '?'};

    private final Patience patience;

    TcpWay(Patience patience) {
        this.patience = patience;
    }

    Delivery send(Printer printer, Tcp place, Bytes content, Runnable leaving) {
        try (var line = open(place)) {
            var obstacle = asks(printer) ? stops(line, printer) : Optional.<Obstacle>empty();
            if (obstacle.isPresent()) {
                return new Delivery.NotSent(obstacle.get());
            }
            leaving.run();
            return write(line, printer, content);
        } catch (IOException e) {
            return new Delivery.NotSent(obstacle(e));
        }
    }

    Optional<PrinterCondition> ask(Printer printer, Tcp place) {
        if (!asks(printer)) {
            return Optional.empty();
        }
        try (var line = open(place)) {
            return condition(line, printer);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private TcpLine open(Tcp place) throws IOException {
        var address = new InetSocketAddress(place.host(), place.port());
        if (address.isUnresolved()) {
            throw new NoSuchHost();
        }
        return TcpLine.open(address, patience.connect());
    }

    private static boolean asks(Printer printer) {
        var language = printer.language();
        return printer.handling().answers() && (language == PrinterLanguage.ZPL || language == PrinterLanguage.TSPL);
    }

    private Optional<Obstacle> stops(TcpLine line, Printer printer) throws IOException {
        return condition(line, printer)
                .map(condition -> condition == PrinterCondition.READY
                        ? Optional.<Obstacle>empty()
                        : Optional.of(condition.obstacle()))
                .orElse(Optional.of(Obstacle.NO_ANSWER));
    }

    private Optional<PrinterCondition> condition(TcpLine line, Printer printer) throws IOException {
        if (printer.language() == PrinterLanguage.TSPL) {
            line.write(ASK_TSPL, patience.write());
            String heard = line.read(said -> !said.isEmpty(), patience.answer());
            return heard.isEmpty() ? Optional.empty() : Optional.of(HostStatus.ofTspl(heard.charAt(0)));
        }
        line.write(ASK_ZPL, patience.write());
        return HostStatus.ofZpl(line.read(HostStatus::isWhole, patience.answer()));
    }

    /// From here on bytes leave: whatever breaks is a doubt.
    private Delivery write(TcpLine line, Printer printer, Bytes content) {
        boolean isWritten = false;
        try {
            line.write(content.toArray(), patience.write());
            isWritten = true;
            if (asks(printer) && condition(line, printer).isPresent()) {
                return new Delivery.Sent();
            }
            line.endWriting();
            line.awaitEnd(patience.end());
            return new Delivery.Sent();
        } catch (SocketTimeoutException _) {
            return new Delivery.Unknown(isWritten ? Doubt.NOT_CONFIRMED : Doubt.STUCK);
        } catch (IOException _) {
            return new Delivery.Unknown(Doubt.BROKEN_OFF);
        }
    }

    private static Obstacle obstacle(IOException e) {
        return switch (e) {
            case SocketTimeoutException _ -> Obstacle.NO_ANSWER;
            case ConnectException _ -> Obstacle.REFUSED;
            default -> Obstacle.NOT_FOUND;
        };
    }

    /// The network does not know the name.
    private static final class NoSuchHost extends IOException {
        private static final long serialVersionUID = 1;
    }
}
