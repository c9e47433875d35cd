package tallydock.print.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A printer on a port of this computer, which takes one call and does as its manners say.
final class Sink implements AutoCloseable {
    private final ServerSocket server;
    private final CompletableFuture<String> heard;

    /// How it behaves once it was called.
    @FunctionalInterface
    interface Manners {
        /// What it heard.
        String take(Socket call) throws IOException;
    }

    Sink(Manners manners) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        heard = CompletableFuture.supplyAsync(() -> {
            try (var call = server.accept()) {
                return manners.take(call);
            } catch (IOException e) {
                return "broken: " + e.getMessage();
            }
        });
    }

    /// Takes all and closes when the caller has ended, as printers do.
    static String politely(Socket call) throws IOException {
        return new String(call.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /// Answers each `~HS` with this, and hears the rest to its end.
    static Manners saying(String answer) {
        return call -> {
            var all = new ByteArrayOutputStream();
            int from = 0;
            int next = call.getInputStream().read();
            while (next >= 0) {
                all.write(next);
                int asked = all.toString(StandardCharsets.ISO_8859_1).indexOf("~HS\r\n", from);
                if (asked >= 0) {
                    from = asked + 1;
                    call.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                }
                next = call.getInputStream().read();
            }
            return all.toString(StandardCharsets.ISO_8859_1);
        };
    }

    int port() {
        return server.getLocalPort();
    }

    String heard() throws ExecutionException, InterruptedException, TimeoutException {
        return heard.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
