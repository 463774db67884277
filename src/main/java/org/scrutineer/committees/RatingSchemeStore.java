package org.scrutineer.committees;

import static org.scrutineer.workspace.tables.Tables.RATING_SCHEME;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.workspace.Workspace;

/**
 * The rating schemes that this council uses. Those that come with the tool are there without being stored; a stored
 * one of the same name takes their place.
 */
public final class RatingSchemeStore {
    public static final RecordKind KIND = RecordKind.of("rating scheme", "levels: name levels");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspace workspace;

    public RatingSchemeStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Stored schemes by id. */
    public Map<UUID, RatingScheme> stored() {
        return workspace.read(store -> store.selectFrom(RATING_SCHEME)
                .where(RATING_SCHEME.DELETED.isFalse())
                .orderBy(RATING_SCHEME.NAME)
                .fetchMap(RATING_SCHEME.ID, row -> new RatingScheme(row.getName(), levels(row.getLevels()))));
    }

    /** All schemes that can be chosen for progress: the stored ones, then the tool's own that no stored one replaces. */
    public List<RatingScheme> schemes() {
        List<RatingScheme> all = new ArrayList<>(stored().values());
        all.removeIf(scheme -> isIn(Schemes.OF_PROVIDERS, scheme));
        Schemes.BUILT_IN.stream().filter(scheme -> !isIn(all, scheme)).forEach(all::add);
        return all;
    }

    /** The schemes under which providers are rated, as the council has them. */
    public List<RatingScheme> ofProviders() {
        Collection<RatingScheme> stored = stored().values();
        return Schemes.OF_PROVIDERS.stream()
                .map(scheme -> stored.stream().filter(own -> own.name().equals(scheme.name())).findFirst()
                        .orElse(scheme))
                .toList();
    }

    private static boolean isIn(List<RatingScheme> schemes, RatingScheme scheme) {
        return schemes.stream().anyMatch(other -> other.name().equals(scheme.name()));
    }

    /** The scheme with an id, or RAG as the council has it where none has been chosen. */
    public RatingScheme scheme(Optional<UUID> id) {
        Map<UUID, RatingScheme> stored = stored();
        return id.map(stored::get).orElseGet(() -> stored.values().stream()
                .filter(scheme -> scheme.name().equals(Schemes.RAG.name()))
                .findFirst()
                .orElse(Schemes.RAG));
    }

    public Optional<UUID> idOf(RatingScheme scheme) {
        return stored().entrySet().stream()
                .filter(entry -> entry.getValue().equals(scheme))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The edit that keeps a scheme under an id. */
    public static Edit keep(UUID id, RatingScheme scheme) {
        List<Map<String, Object>> levels = scheme.levels().stream()
                .map(level -> {
                    Map<String, Object> fields = new LinkedHashMap<String, Object>();
                    fields.put("code", level.code());
                    fields.put("word", level.word());
                    fields.put("rag", level.rag().map(Rag::plain).orElse(""));
                    fields.put("aliases", level.aliases());
                    return fields;
                })
                .toList();
        try {
            return Edit.typed(
                    KIND, id, "levels",
                    Fields.of("name", scheme.name()).with("levels", JSON.writeValueAsString(levels)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record StoredLevel(String code, String word, String rag, List<String> aliases) {}

    private static List<Level> levels(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<StoredLevel>>() {}).stream()
                    .map(level -> new Level(
                            level.code(),
                            level.word(),
                            List.of(Rag.values()).stream().filter(rag -> rag.plain().equals(level.rag())).findFirst(),
                            level.aliases()))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A rating scheme in the store cannot be read", unreadable);
        }
    }
}
