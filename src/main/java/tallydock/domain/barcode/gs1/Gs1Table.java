package tallydock.domain.barcode.gs1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The application identifiers; source GS1 General Specifications 3.2. No code begins with another, so the digits that
/// come in decide where it ends.
final class Gs1Table {
    /// A code, or first and last of several, then the parts of the value. A code that ends in `*` and a digit stands
    /// for the codes with the last digit from 0 to that one: the number of decimals, or a running number.
    private static final String TABLE = """
            00 n18!digit
            01-03 n14!digit
            10 x1-20
            11-13 n6!date0
            15-17 n6!date0
            20 n2
            21-22 x1-20
            235 x1-28
            240-241 x1-30
            242 n1-6
            243 x1-20
            250-251 x1-30
            253 n13!digit x0-17
            254 x1-20
            255 n13!digit n0-12
            30 n1-8
            310-316*5 n6
            320-337*5 n6
            340-357*5 n6
            360-369*5 n6
            37 n1-8
            390*9 n1-15
            391*9 n3!currency n1-15
            392*9 n1-15
            393*9 n3!currency n1-15
            394*3 n4
            395*5 n6
            400 x1-30
            401 x1-30!key
            402 n17!digit
            403 x1-30
            410-417 n13!digit
            420 x1-20
            421 n3!country x1-9
            422 n3!country
            423 n3!country n0-12!countries
            424 n3!country
            425 n3!country n0-12!countries
            426 n3!country
            427 x1-3
            4300-4301 x1-35!percent
            4302-4306 x1-70!percent
            4307 x2!letters
            4308 x1-30
            4309 n10!latitude n10!longitude
            4310-4311 x1-35!percent
            4312-4316 x1-70!percent
            4317 x2!letters
            4318 x1-20
            4319 x1-30
            4320 x1-35!percent
            4321-4323 n1!yes
            4324-4325 n6!date0 n4!clock9
            4326 n6!date
            4330-4333 n6 x0-1!minus
            7001 n13
            7002 x1-30
            7003 n6!date n4!clock
            7004 n1-4
            7005 x1-12
            7006 n6!date
            7007 n6!date ?n6!date
            7008 x1-3
            7009 x1-10
            7010 x1-2
            7011 n6!date ?n4!clock
            7020-7022 x1-20
            7023 x1-30!key
            703*9 n3!country9 x1-27
            7040 n1 x1 x1 x1!importer
            7041 x1-4
            710-716 x1-20
            723*9 x2 x1-28
            7240 x1-20
            7241 n2!media
            7242 x1-25
            8001 n4!nonzero n5!nonzero n3!nonzero n1!winding n1
            8002 x1-20
            8003 n1!zero n13!digit x0-16
            8004 x1-30!key
            8005 n6
            8006 n14!digit n4!piece
            8007 x1-34!iban
            8008 n6!date n2!hour n0-4!minutes
            8009 x1-50
            8010 y1-30!key
            8011 n1-12!plain
            8012 x1-20
            8013 x1-25!pair!key
            8017-8018 n18!digit
            8019 n1-10
            8020 x1-25
            8026 n14!digit n4!piece
            8030 z1-90
            8110 x1-70
            8111 n4
            8112 x1-70
            8200 x1-70
            90 x1-30
            91-99 x1-90
            """;

    private static final Map<String, Gs1Identifier> BY_CODE = read();

    private Gs1Table() {}

    static Optional<Gs1Identifier> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The identifier that begins at a place of a text.
    static Optional<Gs1Identifier> at(String text, int begin) {
        return IntStream.rangeClosed(2, 4)
                .filter(length -> begin + length <= text.length())
                .mapToObj(length -> of(text.substring(begin, begin + length)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// All codes, in the order of the table.
    static List<String> codes() {
        return List.copyOf(BY_CODE.keySet());
    }

    private static Map<String, Gs1Identifier> read() {
        Map<String, Gs1Identifier> all = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            var parts = Arrays.stream(words).skip(1).map(Gs1Part::of).toList();
            codes(words[0]).forEach(code -> all.put(code, new Gs1Identifier(code, parts, fixedLength(code, parts))));
        });
        return all;
    }

    private static List<String> codes(String word) {
        int star = word.indexOf('*');
        String range = star < 0 ? word : word.substring(0, star);
        int dash = range.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
        int last = Integer.parseInt(range.substring(dash + 1));
        int digits = dash < 0 ? range.length() : dash;
        List<String> codes = new ArrayList<>();
        for (int code = first; code <= last; code++) {
            String text = "0".repeat(digits - Integer.toString(code).length()) + code;
            codes.addAll(star < 0 ? List.of(text) : endings(text, word.charAt(star + 1)));
        }
        return codes;
    }

    private static List<String> endings(String stem, char last) {
        return IntStream.rangeClosed('0', last)
                .mapToObj(digit -> stem + (char) digit)
                .toList();
    }

    /// Elements that begin with these two digits have a length by which they end; source 7.8.5.
    private static Optional<Integer> fixedLength(String code, List<Gs1Part> parts) {
        int start = Integer.parseInt(code.substring(0, 2));
        boolean isFixed = start <= 4 || (start >= 11 && start <= 20) || (start >= 31 && start <= 36) || start == 41;
        return isFixed ? Optional.of(parts.stream().mapToInt(Gs1Part::max).sum()) : Optional.empty();
    }
}
