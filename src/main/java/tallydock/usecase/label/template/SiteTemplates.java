package tallydock.usecase.label.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.SettingsFact.TemplateDropped;
import tallydock.domain.fact.SettingsFact.TemplateSaved;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.printer.TemplateRef;
import tallydock.usecase.FactHistory;
import tallydock.usecase.printing.LabelTemplates;

/// The label templates of the site: what people saved, and the program's own where nobody changed them. Of several
/// changes the latest by (hlc, station, seq) holds, in whatever order they came. Read from the log each time.
public final class SiteTemplates implements LabelTemplates {
    private static final Comparator<Template> ORDER = Comparator.comparing(Template::kind)
            .thenComparing(own -> !isBrought(own))
            .thenComparing(Template::id);

    private final FactHistory history;

    public SiteTemplates(FactHistory history) {
        this.history = history;
    }

    /// All that hold now, by kind; of each kind the one that is meant unless somebody says otherwise comes first.
    public List<Template> all() {
        var saved = new Reading(history).latest;
        var own = Templates.ALL.stream().filter(template -> !saved.containsKey(template.id()));
        var changed = saved.values().stream()
                .flatMap(latest -> latest
                        .value()
                        .template()
                        .or(() -> brought(latest.value().id()))
                        .stream());
        return Stream.concat(own, changed).sorted(ORDER).toList();
    }

    /// Those that the program does not bring.
    public List<Template> own() {
        return all().stream().filter(template -> !isBrought(template)).toList();
    }

    /// The template of this name as it is now; empty when there is none any more.
    public Optional<Template> named(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /// The template of this kind that is meant unless somebody says otherwise.
    public Optional<Template> of(LabelKind kind) {
        return all().stream().filter(template -> template.kind() == kind).findFirst();
    }

    @Override
    public Template now(Template brought) {
        return named(brought.id()).orElse(brought);
    }

    @Override
    public Optional<Template> find(TemplateRef asked) {
        var saved = Optional.ofNullable(new Reading(history)
                        .versions
                        .getOrDefault(asked.id(), Map.of())
                        .get(asked.version()))
                .map(Latest::value);
        return saved.or(() -> brought(asked.id()).filter(template -> template.version() == asked.version()));
    }

    /// The highest version of a template that was ever used, the program's own included; 0 for a name that is free.
    int highest(String id) {
        return new Reading(history)
                .highest.getOrDefault(id, brought(id).map(Template::version).orElse(0));
    }

    /// Whether it is one that the program brings, changed or not.
    public static boolean isBrought(Template template) {
        return brought(template.id()).isPresent();
    }

    private static Optional<Template> brought(String id) {
        return Templates.ALL.stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    /// @param template empty after it was dropped
    private record Change(String id, Optional<Template> template) {}

    private static final class Reading {
        private final Map<String, Latest<Change>> latest = new HashMap<>();
        private final Map<String, Map<Integer, Latest<Template>>> versions = new HashMap<>();
        private final Map<String, Integer> highest = new HashMap<>();

        Reading(FactHistory history) {
            history.ofStream(SettingsFact.TEMPLATES, this::take);
        }

        private void take(Recorded recorded) {
            var order = recorded.entry().header().order();
            switch (recorded.fact().orElse(null)) {
                case TemplateSaved(Template template) -> {
                    change(order, template.version(), new Change(template.id(), Optional.of(template)));
                    versions.computeIfAbsent(template.id(), _ -> new HashMap<>())
                            .merge(template.version(), new Latest<>(order, template), Latest::or);
                }
                case TemplateDropped(String id, int version) ->
                    change(order, version, new Change(id, Optional.empty()));
                case null, default -> {}
            }
        }

        private void change(FactOrder order, int version, Change change) {
            latest.merge(change.id(), new Latest<>(order, change), Latest::or);
            highest.merge(change.id(), version, Math::max);
        }
    }
}
