package tallydock.wire;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.HouseFact;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.LabelFact;
import tallydock.domain.fact.OnPaper;
import tallydock.domain.fact.ParcelFact;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.TypeName;
import tools.jackson.core.JacksonException;

/// Writes facts into payloads and reads them back, whichever shipped version wrote them.
public final class FactCodec {
    private static final List<FactForm<?, ?>> FORMS = Stream.of(
                    CountForms.ALL,
                    AnswerForms.ALL,
                    ImportForms.ALL,
                    InboundForms.ALL,
                    LabelForms.ALL,
                    ParcelForms.ALL,
                    PeopleForms.ALL,
                    PhotoForms.ALL,
                    PrintForms.ALL,
                    ProductFactForms.ALL,
                    SettingsForms.ALL,
                    StationForms.ALL)
            .flatMap(List::stream)
            .toList();

    private final Map<String, FactForm<?, ?>> byName;

    public FactCodec() {
        this(FORMS);
    }

    FactCodec(List<FactForm<?, ?>> forms) {
        byName = forms.stream()
                .collect(Collectors.toUnmodifiableMap(form -> form.type().name(), Function.identity()));
    }

    public Encoded encode(Fact fact) {
        return switch (fact) {
            case CountFact count -> CountForms.encode(count);
            case ImportFact imported -> ImportForms.encode(imported);
            case InboundFact inbound -> InboundForms.encode(inbound);
            case ParcelFact parcel -> ParcelForms.encode(parcel);
            case PhotoFact photo -> PhotoForms.encode(photo);
            case ProductFact product -> ProductFactForms.encode(product);
            case OnPaper paper -> onPaper(paper);
            case HouseFact house -> ofHouse(house);
        };
    }

    private static Encoded ofHouse(HouseFact fact) {
        return switch (fact) {
            case PeopleFact people -> PeopleForms.encode(people);
            case SettingsFact settings -> SettingsForms.encode(settings);
            case StationFact station -> StationForms.encode(station);
        };
    }

    private static Encoded onPaper(OnPaper fact) {
        return switch (fact) {
            case LabelFact label -> LabelForms.encode(label);
            case PrintFact print -> PrintForms.encode(print);
        };
    }

    /// Empty for a type or version this program does not know, and for a payload that is not what its type says: the
    /// entry is parked, kept verbatim and folded by a program that can read it.
    public Optional<Fact> decode(TypeName type, Bytes payload) {
        var form = byName.get(type.name());
        if (form == null || type.version() > form.type().version()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.decode(type.version(), payload));
        } catch (JacksonException | IllegalArgumentException | NullPointerException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
