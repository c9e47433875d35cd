package tallydock.domain.barcode.gs1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What must and what must not stand together in one symbol; source GS1 General Specifications 4.13 and 4.14, as far as
/// labels of goods, cartons and pallets are concerned. Such a fault is told; it makes no value wrong.
final class Pairs {
    /// `code !other...` excludes each other; `code other|other` wants one of the others. A code stands for all that
    /// begin with it.
    private static final String RULES = """
            01 !02 !37 !255
            21 !235
            420 !421
            422 !426
            423 !426
            424 !426
            425 !426
            390 !391 !394
            392 !393
            02 37
            37 02|8026
            10 01|02|03|8006|8026
            11 01|02|03|8006|8026
            12 8020
            13 01|02|03|8006|8026
            15 01|02|03|8006|8026
            16 01|02|03|8006|8026
            17 01|02|03|8006|8026|255
            20 01|02|8006|8026
            21 01|03|8006
            22 01
            235 01
            240 01|02|8006|8026
            241 01|02|8006|8026
            242 01|02|8006|8026
            243 01
            250 01|8006
            251 01|8006
            254 414
            30 01|02
            310 01|02
            330 00|01
            331 00|01
            332 00|01
            333 00|01
            340 00|01
            403 00
            415 8020
            43 00
            7001 01|02|8006|8026
            7003 01|02
            7007 01|02
            8001 01
            8005 01|02
            8007 415
            8011 8010
            8020 415
            8111 255
            """;

    private static final List<Rule> READ = RULES.lines().map(Rule::of).toList();

    private Pairs() {}

    private record Rule(String code, List<String> excluded, List<String> wanted) {
        static Rule of(String line) {
            String[] words = line.split(" ", -1);
            var others = Arrays.stream(words).skip(1).toList();
            return new Rule(
                    words[0],
                    others.stream()
                            .filter(word -> word.startsWith("!"))
                            .map(word -> word.substring(1))
                            .toList(),
                    others.stream()
                            .filter(word -> !word.startsWith("!"))
                            .flatMap(word -> Arrays.stream(word.split("\\|", -1)))
                            .toList());
        }

        Optional<Gs1Fault.Kind> broken(List<Element> all) {
            if (excluded.stream().anyMatch(other -> has(all, other))) {
                return Optional.of(Gs1Fault.Kind.PAIR_FORBIDDEN);
            }
            boolean lacks = !wanted.isEmpty() && wanted.stream().noneMatch(other -> has(all, other));
            return lacks ? Optional.of(Gs1Fault.Kind.PAIR_MISSING) : Optional.empty();
        }
    }

    /// The faults of an element string and those of what stands together in it.
    static List<Gs1Fault> added(ElementString read) {
        var faults = new ArrayList<>(read.faults());
        faults.addAll(twice(read.elements()));
        for (var rule : READ) {
            read.elements().stream()
                    .filter(element -> element.identifier().startsWith(rule.code()))
                    .findFirst()
                    .flatMap(element -> rule.broken(read.elements()).map(kind -> fault(kind, element)))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    private static List<Gs1Fault> twice(List<Element> elements) {
        Map<String, String> seen = new HashMap<>();
        var faults = new ArrayList<Gs1Fault>();
        for (var element : elements) {
            String first = seen.putIfAbsent(element.identifier(), element.value());
            if (first != null && !first.equals(element.value())) {
                faults.add(fault(Gs1Fault.Kind.TOLD_TWICE, element));
            }
        }
        return faults;
    }

    private static Gs1Fault fault(Gs1Fault.Kind kind, Element element) {
        return new Gs1Fault(kind, element.position(), Optional.of(element.identifier()));
    }

    private static boolean has(List<Element> all, String code) {
        return all.stream().anyMatch(element -> element.identifier().startsWith(code));
    }
}
