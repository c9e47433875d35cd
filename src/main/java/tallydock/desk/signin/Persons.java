package tallydock.desk.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tallydock.desk.kit.frame.Who;
import tallydock.desk.kit.text.RoleWords;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.User;

/// People as the desk names them.
public final class Persons {
    private static final int INITIALS = 2;

    private Persons() {}

    /// Letters, name and role.
    public static Who who(User user) {
        return new Who(Say.asIs(initials(user.name())), Say.asIs(user.name()), RoleWords.of(user.role()));
    }

    /// The first letters of the first two words; of a name without spaces that is not in letters with cases, its last
    /// character, as Chinese names are shortened.
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        if (words.length == 1 && !name.isEmpty() && Character.isIdeographic(name.codePointAt(0))) {
            return Character.toString(name.codePointBefore(name.length()));
        }
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .limit(INITIALS)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
