package planted.tallydock.usecase;

import java.net.Socket;

/// Breaks: usecase uses only value types.
public record OpensSocket(Socket socket) {}
