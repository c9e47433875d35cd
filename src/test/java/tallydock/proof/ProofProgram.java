package tallydock.proof;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/// How a proof is started: its options are the words of the command line, values of enums in small letters too. Ends
/// with what it says: 0 when all is well, 1 when something was found; with 2 where it cannot go to its end.
public final class ProofProgram {
    private ProofProgram() {}

    public static void run(Callable<Integer> proof, String... words) {
        System.exit(new CommandLine(proof)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, _, _) -> {
                    e.printStackTrace();
                    return 2;
                })
                .execute(words));
    }

    /// Tells whoever watches.
    public static void say(String text) {
        System.out.println(text);
    }
}
