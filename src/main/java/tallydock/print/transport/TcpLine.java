package tallydock.print.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/// A connection on which every wait ends. A printer that stops taking bytes blocks no thread for good.
final class TcpLine implements AutoCloseable {
    private static final int ANSWER = 4_096;

    private final SocketChannel channel;
    private final Selector selector;

    private TcpLine(SocketChannel channel, Selector selector) {
        this.channel = channel;
        this.selector = selector;
    }

    /// @throws SocketTimeoutException when nobody takes the call in time
    static TcpLine open(InetSocketAddress address, Duration within) throws IOException {
        var selector = Selector.open();
        var channel = SocketChannel.open();
        var line = new TcpLine(channel, selector);
        try {
            channel.configureBlocking(false);
            if (!channel.connect(address)) {
                line.await(SelectionKey.OP_CONNECT, within);
                channel.finishConnect();
            }
            return line;
        } catch (IOException e) {
            line.close();
            throw e;
        }
    }

    /// @throws SocketTimeoutException when no byte was taken for so long
    void write(byte[] content, Duration within) throws IOException {
        var left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
            if (channel.write(left) == 0) {
                await(SelectionKey.OP_WRITE, within);
            }
        }
    }

    void endWriting() throws IOException {
        channel.shutdownOutput();
    }

    /// What the other side says until it is enough, or it closes.
    ///
    /// @throws SocketTimeoutException when it says nothing for so long
    String read(Predicate<String> isEnough, Duration within) throws IOException {
        var heard = new StringBuilder();
        var buffer = ByteBuffer.allocate(ANSWER);
        while (heard.length() < ANSWER && !isEnough.test(heard.toString())) {
            await(SelectionKey.OP_READ, within);
            int count = channel.read(buffer);
            if (count < 0) {
                break;
            }
            heard.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
            buffer.clear();
        }
        return heard.toString();
    }

    /// Passes over what the other side says until it closes.
    ///
    /// @throws SocketTimeoutException when it does not for so long
    void awaitEnd(Duration within) throws IOException {
        long end = System.nanoTime() + within.toNanos();
        var buffer = ByteBuffer.allocate(ANSWER);
        int count = 0;
        while (count >= 0) {
            await(SelectionKey.OP_READ, Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            count = channel.read(buffer.clear());
        }
    }

    private void await(int what, Duration within) throws IOException {
        long end = System.nanoTime() + within.toNanos();
        channel.register(selector, what);
        selector.selectedKeys().clear();
        while (selector.selectNow() == 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException();
            }
            if (selector.select(left) > 0) {
                return;
            }
        }
    }

    /// What was sent stays sent, however the line is let go.
    @Override
    public void close() {
        try (selector) {
            channel.close();
        } catch (IOException _) {
            // The other side is gone: there is nothing left to let go.
        }
    }
}
