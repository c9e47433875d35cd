package tallydock.proof.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How far the proof on labels has come; it is kept as a line with the two numbers and one for each thing that is not
/// as it should be.
record LabelProgress(int drawn, int symbols, List<String> left) {
    LabelProgress {
        left = List.copyOf(left);
    }

    /// Reads the lines of an earlier run; without any nothing is done yet.
    static LabelProgress read(List<String> lines) {
        if (lines.isEmpty()) {
            return new LabelProgress(0, 0, List.of());
        }
        String[] numbers = lines.getFirst().split(" ", -1);
        return new LabelProgress(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), lines.subList(1, lines.size()));
    }

    LabelProgress plus(int labels, int more, List<String> wrong) {
        var all = new ArrayList<>(left);
        wrong.forEach(line -> all.add(line.replaceAll("\\R", " ")));
        return new LabelProgress(drawn + labels, symbols + more, all);
    }

    List<String> lines() {
        return Stream.concat(Stream.of(drawn + " " + symbols), left.stream()).toList();
    }
}
