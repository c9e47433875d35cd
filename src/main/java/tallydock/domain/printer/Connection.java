package tallydock.domain.printer;

/// The way to a printer.
public sealed interface Connection {
    /// A queue of the operating system, which takes pages and has the driver. USB printers come through it.
    record SystemQueue(String queue) implements Connection {
        public SystemQueue {
            requireName(queue);
        }
    }

    /// A queue of the operating system that passes bytes on as they are.
    record RawQueue(String queue) implements Connection {
        public RawQueue {
            requireName(queue);
        }
    }

    /// A port of the network on which the printer listens.
    record Tcp(String host, int port) implements Connection {
        /// What label printers listen on when nobody changed it.
        public static final int USUAL_PORT = 9100;

        private static final int LAST_PORT = 65_535;

        public Tcp {
            requireName(host);
            if (port < 1 || port > LAST_PORT) {
                throw new IllegalArgumentException("no port: " + port);
            }
        }
    }

    /// A folder into which each job is written as a file.
    record Folder(String place) implements Connection {
        public Folder {
            requireName(place);
        }
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > 500 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not the name of a printer's place");
        }
    }
}
