package tallydock.sheet.report;

import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.filing.report.Kilograms;
import tallydock.filing.report.Words;
import tallydock.usecase.report.LoggedScan;

/// Says in both languages what a line of the scan log did.
record Deeds(Words words) {
    String of(LoggedScan scan) {
        return scan.fact()
                .map(fact -> of(fact, scan))
                .orElseGet(() -> words.both("deed.newer") + " (" + scan.header().type() + ")");
    }

    private String of(CountFact fact, LoggedScan scan) {
        return switch (fact) {
            case CountFact.CartonOpened opened -> opened(opened);
            case CountFact.LooseOpened _ -> words.both("deed.loose");
            case CountFact.OfWholeCarton whole -> of(whole);
            case CountFact.UnitCounted _ -> words.both("deed.counted");
            case CountFact.UnknownScanned _ -> words.both("deed.unknown");
            case CountFact.UnitDamaged _ -> words.both("deed.damaged");
            case CountFact.StepVoided _ -> voided(scan);
            case CountFact.ScanNoted noted -> words.both("deed.noted." + noted.reason());
            case AnswerFact answer -> words.both(key(answer));
        };
    }

    private String of(CountFact.OfWholeCarton fact) {
        return switch (fact) {
            case CountFact.CartonClosed _ -> words.both("deed.closed");
            case CountFact.CartonWeighed weighed ->
                words.both(
                        "deed.weighed." + weighed.weighing().means(),
                        Kilograms.of(weighed.weighing().grams()));
            case CountFact.SecondBoxOpened second ->
                words.both("deed.second-box", second.labelled().text());
        };
    }

    private static String key(AnswerFact fact) {
        return switch (fact) {
            case AnswerFact.NotesResolved notes -> "deed.notes." + notes.answer();
            case AnswerFact.CartonParked _ -> "deed.parked";
            case AnswerFact.CartonReopened reopened -> "deed.reopened." + reopened.reason();
            case AnswerFact.StopAnswered stop -> key(stop);
            case AnswerFact.ProhibitedFound _ -> "deed.prohibited";
            case AnswerFact.Authorised authorised -> key(authorised);
            case AnswerFact.DamageDescribed _ -> "deed.described";
            case AnswerFact.PhotoAsked _ -> "deed.photo";
            case AnswerFact.SkuRecounted _ -> "deed.recounted";
        };
    }

    private static String key(AnswerFact.StopAnswered fact) {
        return switch (fact) {
            case AnswerFact.UnexpectedAnswered unexpected -> "deed.unexpected." + unexpected.answer();
            case AnswerFact.UnknownAnswered unknown -> "deed.unknown." + unknown.answer();
            case AnswerFact.ProhibitedQuarantined _ -> "deed.quarantined";
        };
    }

    private static String key(AnswerFact.Authorised fact) {
        return switch (fact) {
            case AnswerFact.ProhibitedCleared _ -> "deed.cleared";
            case AnswerFact.BarcodeLinked _ -> "deed.linked";
            case AnswerFact.QuantityPermitted _ -> "deed.permitted";
        };
    }

    private String voided(LoggedScan scan) {
        return scan.takesBack().isPresent()
                ? words.both("deed.voided.line", scan.takesBack().getAsLong())
                : words.both("deed.voided");
    }

    private String opened(CountFact.CartonOpened opened) {
        String what = words.both("deed.opened." + opened.opening());
        return opened.mode() == CountMode.CARTON ? what + "; " + words.both("deed.whole") : what;
    }
}
