package tallydock.domain.device.keyboard;

import java.util.Optional;

/// Keyboard layouts of computers on which a scanner that types as on a United States keyboard sends wrong characters.
/// A window sees characters and not keys, so each layout is a table of characters: what each key types there, without
/// and with Shift, in the order of the United States keyboard. A blank stands for a key that types nothing by itself:
/// an accent that waits for its letter. The names are written into the log.
public enum KeyboardLayout {
    /// France: AZERTY.
    FRENCH("²&é\"'(-è_çà)=azertyuiop $*qsdfghjklmùwxcvbn,;:!", "~1234567890°+AZERTYUIOP £µQSDFGHJKLM%WXCVBN?./§"),
    /// Belgium: AZERTY.
    BELGIAN("²&é\"'(§è!çà)-azertyuiop $µqsdfghjklmùwxcvbn,;:=", "³1234567890°_AZERTYUIOP *£QSDFGHJKLM%WXCVBN?./+"),
    /// Germany and Austria: QWERTZ.
    GERMAN(" 1234567890ß qwertzuiopü+#asdfghjklöäyxcvbnm,.-", "°!\"§$%&/()=? QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"),
    /// Switzerland, German: QWERTZ.
    SWISS_GERMAN("§1234567890' qwertzuiopü $asdfghjklöäyxcvbnm,.-", "°+\"*ç%&/()=? QWERTZUIOPè!£ASDFGHJKLéàYXCVBNM;:_"),
    /// Switzerland, French: QWERTZ.
    SWISS_FRENCH("§1234567890' qwertzuiopè $asdfghjkléàyxcvbnm,.-", "°+\"*ç%&/()=? QWERTZUIOPü!£ASDFGHJKLöäYXCVBNM;:_"),
    /// United Kingdom.
    BRITISH("`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./", "¬!\"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?"),
    /// Spain.
    SPANISH("º1234567890'¡qwertyuiop +çasdfghjklñ zxcvbnm,.-", "ª!\"·$%&/()=?¿QWERTYUIOP *ÇASDFGHJKLÑ ZXCVBNM;:_"),
    /// Latin America, Spanish.
    LATIN_AMERICAN(
            "|1234567890'¿qwertyuiop +}asdfghjklñ{zxcvbnm,.-", "°!\"#$%&/()=?¡QWERTYUIOP *]ASDFGHJKLÑ[ZXCVBNM;:_"),
    /// Italy.
    ITALIAN("\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-", "|!\"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_"),
    /// Portugal.
    PORTUGUESE("\\1234567890'«qwertyuiop+  asdfghjklçºzxcvbnm,.-", "|!\"#$%&/()=?»QWERTYUIOP*  ASDFGHJKLÇªZXCVBNM;:_"),
    /// Brazil.
    BRAZILIAN("'1234567890-=qwertyuiop []asdfghjklç zxcvbnm,.;", "\"!@#$% &*()_+QWERTYUIOP {}ASDFGHJKLÇ ZXCVBNM<>:"),
    /// Sweden and Finland.
    SWEDISH("§1234567890+ qwertyuiopå 'asdfghjklöäzxcvbnm,.-", "½!\"#¤%&/()=? QWERTYUIOPÅ *ASDFGHJKLÖÄZXCVBNM;:_"),
    /// Denmark.
    DANISH("½1234567890+ qwertyuiopå 'asdfghjklæøzxcvbnm,.-", "§!\"#¤%&/()=? QWERTYUIOPÅ *ASDFGHJKLÆØZXCVBNM;:_"),
    /// Norway.
    NORWEGIAN("|1234567890+\\qwertyuiopå 'asdfghjkløæzxcvbnm,.-", "§!\"#¤%&/()=? QWERTYUIOPÅ *ASDFGHJKLØÆZXCVBNM;:_"),
    /// Czechia: QWERTZ.
    CZECH(";+ěščřžýáíé= qwertzuiopú) asdfghjklů§yxcvbnm,.-", " 1234567890% QWERTZUIOP/('ASDFGHJKL\"!YXCVBNM?:_"),
    /// Hungary: QWERTZ.
    HUNGARIAN("0123456789öüóqwertzuiopőúűasdfghjkléáyxcvbnm,.-", "§'\"+!%/=()ÖÜÓQWERTZUIOPŐÚŰASDFGHJKLÉÁYXCVBNM?:_"),
    /// Turkey: Q.
    TURKISH("\"1234567890*-qwertyuıopğü,asdfghjklşizxcvbnmöç.", "é!'^+%&/()=?_QWERTYUIOPĞÜ;ASDFGHJKLŞİZXCVBNMÖÇ:"),
    /// Russia.
    RUSSIAN("ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.", "Ё!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,");

    private static final char SILENT = ' ';

    private final String plain;
    private final String shifted;

    KeyboardLayout(String plain, String shifted) {
        this.plain = plain;
        this.shifted = shifted;
    }

    /// What this computer makes of a text that a scanner types as on a United States keyboard. Empty where one of its
    /// keys types nothing by itself.
    public Optional<String> typed(String text) {
        return through(text, UnitedStates.PLAIN + UnitedStates.SHIFTED, plain + shifted);
    }

    /// The text a scanner meant that typed as on a United States keyboard. Empty where a character is on no key.
    public Optional<String> meant(String text) {
        return through(text, plain + shifted, UnitedStates.PLAIN + UnitedStates.SHIFTED);
    }

    /// Blanks and control characters are the same everywhere.
    private static Optional<String> through(String text, String from, String to) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int key = c > SILENT ? from.indexOf(c) : -1;
            if (c > SILENT && (key < 0 || to.charAt(key) == SILENT)) {
                return Optional.empty();
            }
            result.append(key < 0 ? c : to.charAt(key));
        }
        return Optional.of(result.toString());
    }

    /// The keys that type characters, in rows from the top left.
    private static final class UnitedStates {
        static final String PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
        static final String SHIFTED = "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    }
}
