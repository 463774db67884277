package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.ui.Named;

/** Reads what an investigation can have led to. */
final class InvestigationTargets {
    private static final int WORDING = 60;

    private InvestigationTargets() {}

    static InvestigationModel.Targets of(ConcernDesk desk, Investigation investigation, Map<UUID, String> providers) {
        Map<UUID, String> results = new LinkedHashMap<>();
        investigation.results().forEach(each -> results.put(each.id(), ConcernWords.capital(desk.name(each))));
        List<Named> visits = new ArrayList<>();
        desk.visits().named().forEach((id, name) -> visits.add(new Named(id, name)));
        List<Named> recommendations = new ArrayList<>();
        desk.register().reviews().forEach(review -> desk.register().recommendations(review.id()).forEach(
                each -> recommendations.add(new Named(
                        each.id(), review.title() + " " + each.ref() + " · " + shortened(each.wording())))));
        List<Named> events = desk.visits().providers().providers().events().stream()
                .map(event -> new Named(event.id(), name(event, providers))).toList();
        return new InvestigationModel.Targets(visits, recommendations, events, results);
    }

    private static String name(ProviderEvent event, Map<UUID, String> providers) {
        return providers.getOrDefault(event.provider(), "An unknown provider") + ": " + event.kind().plain()
                + (event.happened().text().isBlank() ? "" : ", " + event.happened().text());
    }

    private static String shortened(String wording) {
        String plain = wording.strip().replaceAll("\\s+", " ");
        return plain.length() > WORDING ? plain.substring(0, WORDING - 1).strip() + "…" : plain;
    }
}
