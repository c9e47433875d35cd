package tallydock.desk.practice;

import tallydock.desk.kit.text.Say;
import tallydock.domain.practice.TourStep;

/// What the tour says of a step: its name, what to do in it, and what is learned by it.
record StepWords(Say name, Say how, Say head, Say lesson) {
    static StepWords of(TourStep step) {
        return switch (step) {
            case IMPORT -> imports();
            case OPEN -> opens();
            case COUNT -> counts();
            case OVER -> meetsOver();
            case UNKNOWN -> meetsUnknown();
            case CLOSE -> closes();
            case EXPORT -> exports();
        };
    }

    private static StepWords imports() {
        return new StepWords(
                Say.key("practice.import.name"),
                Say.key("practice.import.how"),
                Say.key("practice.import.head"),
                Say.key("practice.import.lesson"));
    }

    private static StepWords opens() {
        return new StepWords(
                Say.key("practice.open.name"),
                Say.key("practice.open.how"),
                Say.key("practice.open.head"),
                Say.key("practice.open.lesson"));
    }

    private static StepWords counts() {
        return new StepWords(
                Say.key("practice.count.name"),
                Say.key("practice.count.how"),
                Say.key("practice.count.head"),
                Say.key("practice.count.lesson"));
    }

    private static StepWords meetsOver() {
        return new StepWords(
                Say.key("practice.over.name"),
                Say.key("practice.over.how"),
                Say.key("practice.over.head"),
                Say.key("practice.over.lesson"));
    }

    private static StepWords meetsUnknown() {
        return new StepWords(
                Say.key("practice.unknown.name"),
                Say.key("practice.unknown.how"),
                Say.key("practice.unknown.head"),
                Say.key("practice.unknown.lesson"));
    }

    private static StepWords closes() {
        return new StepWords(
                Say.key("practice.close.name"),
                Say.key("practice.close.how"),
                Say.key("practice.close.head"),
                Say.key("practice.close.lesson"));
    }

    private static StepWords exports() {
        return new StepWords(
                Say.key("practice.export.name"),
                Say.key("practice.export.how"),
                Say.key("practice.export.head"),
                Say.key("practice.export.lesson"));
    }

    /// After the last step.
    static StepWords end() {
        return new StepWords(
                Say.nothing(), Say.nothing(), Say.key("practice.end.head"), Say.key("practice.end.lesson"));
    }
}
