package tallydock.domain.barcode.gs1;

/// The characters a part of an element is made of; source GS1 General Specifications 7.11.
enum Gs1Charset {
    /// Digits.
    N("0123456789"),
    /// 82 characters that print alike everywhere.
    X("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"),
    /// 39 characters, for component and part numbers.
    Y("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    /// 64 characters and the filling sign, for signatures.
    Z("-0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private final String characters;

    Gs1Charset(String characters) {
        this.characters = characters;
    }

    /// All of them.
    String characters() {
        return characters;
    }

    boolean has(char c) {
        return characters.indexOf(c) >= 0;
    }

    /// The place of a character among them, as check characters reckon; below zero for another.
    int valueOf(char c) {
        return characters.indexOf(c);
    }

    /// Where the first character stands that is none of these; the length where all are.
    int firstOther(String text) {
        int at = 0;
        while (at < text.length() && has(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
