package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;

/** Says which recommendations are not in a report and why, and which are in it but rest. */
record Endings(Material material) {
    /** Those that ended in the same way at the same time, for the same reason, are told in one sentence. */
    private record Ending(State.Kind kind, String when, String by, String reason) {}

    List<String> ended() {
        Map<Ending, List<String>> together = new LinkedHashMap<>();
        for (Recommendation one : material.ended()) {
            together.computeIfAbsent(ending(one.state()), none -> new ArrayList<>()).add(one.ref());
        }
        return together.entrySet().stream().map(entry -> ended(entry.getKey(), entry.getValue())).toList();
    }

    private Ending ending(State state) {
        return new Ending(state.kind(), when(state), supersededBy(state), state.reason().strip());
    }

    private String when(State state) {
        Optional<String> meeting = state.meeting()
                .map(id -> material.business().at(id))
                .map(at -> at.startsWith("at ") ? " " + at : " at the meeting " + Words.of(at));
        return meeting.orElse(state.since().text().isEmpty() ? "" : " " + Words.at(state.since().text()));
    }

    private String supersededBy(State state) {
        return state.supersededBy().flatMap(this::label).map(label -> " by " + label).orElse("");
    }

    private Optional<String> label(UUID id) {
        return material.recommendation(id).map(one -> Words.recommendations(List.of(one.ref())));
    }

    private static String ended(Ending ending, List<String> refs) {
        String how = ending.kind() == State.Kind.SUPERSEDED ? "superseded" : "closed";
        String was = refs.size() == 1 ? "was " : "were ";
        String when = ending.when().isEmpty() && ending.by().isEmpty()
                ? " earlier, the register does not say when,"
                : ending.by() + ending.when();
        return Words.recommendations(refs) + " " + was + how + when + " and " + Words.are(refs.size())
                + " not in this report." + Words.because(ending.reason());
    }

    /** Still in the report, but resting: each with its reason. */
    List<String> paused() {
        return material.live().stream()
                .filter(one -> one.state().kind() == State.Kind.PAUSED)
                .map(one -> one.label() + " is paused" + since(one.state()) + "."
                        + (one.state().reason().isBlank()
                                ? " No reason is recorded."
                                : Words.because(one.state().reason())))
                .toList();
    }

    private static String since(State state) {
        return state.since().text().isEmpty() ? "" : " since " + state.since().text();
    }
}
