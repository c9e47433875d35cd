package tallydock.domain.barcode.meaning;

import java.util.List;

/// All that a scan can mean, most certain first; never empty. `key` is the name under which a person's answer
/// about it is remembered: the same for every way to write one trade item, else the code itself.
public record Understanding(String key, List<Ranked> meanings) {
    public Understanding {
        meanings = List.copyOf(meanings);
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException("every scan can mean something");
        }
    }

    /// What a place makes of it: the most certain of what is expected there, or of all where nothing of that is among
    /// them. Equally certain meanings of equal standing are a tie.
    public Choice at(ScanPlace place) {
        var expected = meanings.stream()
                .filter(ranked -> place.expects(ranked.meaning()))
                .toList();
        var possible = expected.isEmpty() ? meanings : expected;
        var first = possible.getFirst();
        var equals = possible.stream()
                .filter(ranked -> ranked.certainty() == first.certainty())
                .filter(ranked -> ranked.meaning().topic() == first.meaning().topic() || place == ScanPlace.ANYWHERE)
                .toList();
        return equals.size() == 1 ? new Choice.Settled(first) : new Choice.Tie(equals);
    }

    /// The meanings alone.
    public List<Candidate> candidates() {
        return meanings.stream().map(Ranked::meaning).toList();
    }
}
