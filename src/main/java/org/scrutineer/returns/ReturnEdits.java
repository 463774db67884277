package org.scrutineer.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.intake.Comparison;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.MeasureEdits;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.returns.ReadFigure.Whose;

/** Everything that taking a batch in writes: what figures refer to comes before them. */
final class ReturnEdits {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReturnsDesk.Stores stores;

    ReturnEdits(ReturnsDesk.Stores stores) {
        this.stores = stores;
    }

    List<Edit> of(ReturnsBatch batch, Predicate<Difference.Clash> taken) {
        List<Edit> edits = new ArrayList<>();
        Set<UUID> takenOut = stores.measures().takenOut();
        measures(batch).forEach(measure -> {
            edits.addAll(MeasureEdits.edits(measure));
            if (takenOut.contains(measure.id())) {
                edits.add(Edit.typed(Measure.KIND, measure.id(), RecordKind.LIFE, Fields.of("deleted", false)));
            }
        });
        newProviders(batch).forEach(provider -> edits.addAll(ProviderEdits.edits(provider)));
        otherNames(batch).forEach(edits::add);
        batch.comparisons().values().forEach(comparison -> edits.addAll(edits(comparison, taken)));
        layouts(batch).forEach(edits::add);
        return edits;
    }

    /** A record that an undo took out comes back with what the file says. */
    private static List<Edit> edits(Comparison comparison, Predicate<Difference.Clash> taken) {
        if (comparison.standing() != Standing.DELETED) {
            return comparison.edits(taken);
        }
        List<Edit> edits = new ArrayList<>();
        RecordKind kind = comparison.proposal().kind();
        UUID id = comparison.proposal().id();
        edits.add(Edit.typed(kind, id, RecordKind.LIFE, Fields.of("deleted", false)));
        comparison.proposal().parts().forEach(part -> edits.add(
                new Edit(kind, id, part.group(), part.values(), Optional.of(part.source()))));
        return edits;
    }

    /** Measures that figures are of and that are not in the store yet, with those of which they are a part. */
    private Set<Measure> measures(ReturnsBatch batch) {
        Map<UUID, Measure> all = new HashMap<>();
        stores.measures().measures().forEach(measure -> all.put(measure.id(), measure));
        batch.read().forEach(file -> file.reading().newMeasures().forEach(each -> all.putIfAbsent(each.id(), each)));
        Set<UUID> stored = stores.measures().stored();
        Set<Measure> wanted = new LinkedHashSet<>();
        batch.read().forEach(file -> file.reading().figures()
                .forEach(figure -> want(figure.measure().id(), all, stored, wanted)));
        return wanted;
    }

    private static void want(UUID id, Map<UUID, Measure> all, Set<UUID> stored, Set<Measure> wanted) {
        Measure measure = all.get(id);
        if (!stored.contains(id) && measure != null && !wanted.contains(measure)) {
            measure.within().ifPresent(whole -> want(whole, all, stored, wanted));
            wanted.add(measure);
        }
    }

    private static List<Provider> newProviders(ReturnsBatch batch) {
        Map<UUID, Provider> fresh = new LinkedHashMap<>();
        batch.read().stream().flatMap(file -> file.reading().providers().stream())
                .filter(whose -> !whose.known())
                .forEach(whose -> fresh.putIfAbsent(
                        whose.id(), new Provider(whose.id(), whose.name(), List.of(), "", "", "")));
        return List.copyOf(fresh.values());
    }

    /** Where a person has said whose a return is, the name that the file goes by is remembered as another name. */
    private List<Edit> otherNames(ReturnsBatch batch) {
        List<Provider> providers = stores.providers().providers();
        List<Edit> edits = new ArrayList<>();
        for (ReturnFile.Read file : batch.read()) {
            ReturnReading reading = file.reading();
            Optional<String> said = reading.aim().provider().flatMap(chosen -> new ReturnHead(
                    reading.workbook(), reading.tables(), ReturnAim.AS_IT_STANDS, providers)
                    .provider(reading.tables().getFirst()));
            Optional<UUID> whose = reading.providers().stream().filter(Whose::known).map(Whose::id).findFirst();
            said.ifPresent(name -> providers.stream()
                    .filter(provider -> whose.filter(provider.id()::equals).isPresent() && !provider.isCalled(name)
                            && Provider.named(providers, name).isEmpty())
                    .forEach(provider -> edits.add(also(provider, name))));
        }
        return edits;
    }

    private static Edit also(Provider provider, String name) {
        List<String> names = new ArrayList<>(provider.alsoKnown());
        names.add(name);
        return Edit.typed(Provider.KIND, provider.id(), "other names",
                Fields.of("also_known", String.join("\n", names)));
    }

    /** What was decided about the words of a return holds for the next of its shape. */
    private List<Edit> layouts(ReturnsBatch batch) {
        Map<String, Map<String, String>> before = stores.returns().layouts();
        List<Edit> edits = new ArrayList<>();
        for (ReturnFile.Read file : batch.read()) {
            ReturnReading reading = file.reading();
            if (!reading.aim().labels().isEmpty()) {
                Map<String, String> decisions = new TreeMap<>(before.getOrDefault(reading.shape(), Map.of()));
                decisions.putAll(reading.aim().labels());
                edits.add(Edit.typed(ReturnLayout.KIND, ReturnLayout.id(reading.shape()), "decisions",
                        Fields.of("shape", reading.shape())
                                .with("title", reading.workbook().name())
                                .with("decisions", json(decisions))));
            }
        }
        return edits;
    }

    private static String json(Map<String, String> decisions) {
        try {
            return JSON.writeValueAsString(decisions);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
