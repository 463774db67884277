package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.CountBars;
import org.scrutineer.voices.VoicesDesk.Target;

/**
 * What a report of an engagement event is made of: question by question, theme by theme, as they stand after joining.
 *
 * @param questions in their order; one without words at the end where themes or comments stand under none
 * @param evidence for each recommendation the comments that are linked to it, in the order of the event
 */
public record EngagementMaterial(
        Voices voices, List<Asked> questions, SequencedMap<Target, List<Comment>> evidence) {
    public EngagementMaterial {
        questions = List.copyOf(questions);
    }

    /**
     * @param question nothing for what stands under no question
     * @param uncoded comments to it that are under no theme
     */
    public record Asked(Optional<Question> question, List<Said> themes, List<Comment> uncoded) {
        public Asked {
            themes = List.copyOf(themes);
            uncoded = List.copyOf(uncoded);
        }

        public int comments() {
            return uncoded.size() + themes.stream().mapToInt(said -> said.comments().size()).sum();
        }

        /** How many comments each theme has; every bar opens its theme, by its id. */
        public Chart chart() {
            return CountBars.of(themes.stream()
                    .map(said -> new CountBars.Bar(
                            said.theme().label(), said.comments().size(),
                            said.theme().label() + ": " + Counted.of(said.comments().size(), "comment"),
                            Optional.of(said.theme().id().toString())))
                    .toList());
        }

        private boolean isEmpty() {
            return themes.isEmpty() && uncoded.isEmpty();
        }
    }

    /** @param joined the themes that count for it, by how they were called */
    public record Said(Theme theme, List<String> joined, List<Comment> comments) {
        public Said {
            joined = List.copyOf(joined);
            comments = List.copyOf(comments);
        }

        public int quotations() {
            return (int) comments.stream().filter(Comment::quoted).count();
        }
    }

    /** Nothing where the event is no longer there. */
    public static Optional<EngagementMaterial> read(VoicesDesk desk, UUID event) {
        return desk.store().voices(event).map(voices -> of(voices, desk.targets()));
    }

    static EngagementMaterial of(Voices voices, Map<UUID, Target> targets) {
        List<Asked> questions = new ArrayList<>();
        voices.questions().forEach(question -> questions.add(new Asked(
                Optional.of(question), said(voices, voices.themesOf(question)),
                voices.uncoded(Optional.of(question)))));
        Asked without = new Asked(
                Optional.empty(), said(voices, voices.themesWithoutQuestion()), voices.uncoded(Optional.empty()));
        if (!without.isEmpty()) {
            questions.add(without);
        }
        SequencedMap<Target, List<Comment>> evidence = new LinkedHashMap<>();
        targets.values().forEach(target -> {
            List<Comment> linked = voices.inOrder().stream()
                    .filter(comment -> voices.linksOf(comment).stream()
                            .anyMatch(link -> link.recommendation().equals(target.id())))
                    .toList();
            if (!linked.isEmpty()) {
                evidence.put(target, linked);
            }
        });
        return new EngagementMaterial(voices, questions, evidence);
    }

    private static List<Said> said(Voices voices, List<Theme> themes) {
        return themes.stream()
                .map(theme -> new Said(
                        theme, voices.joinedInto(theme).stream().map(Theme::label).toList(),
                        voices.commentsOf(theme)))
                .toList();
    }

    public int themes() {
        return questions.stream().mapToInt(asked -> asked.themes().size()).sum();
    }

    public int comments() {
        return voices.comments().size();
    }

    public int quotations() {
        return (int) voices.comments().stream().filter(Comment::quoted).count();
    }

    /** The themes with the most comments, the most first; none where no theme has any. */
    public List<Said> leading() {
        List<Said> all = questions.stream().flatMap(asked -> asked.themes().stream()).toList();
        int most = all.stream().mapToInt(said -> said.comments().size()).max().orElse(0);
        return most == 0 ? List.of() : all.stream().filter(said -> said.comments().size() == most).toList();
    }
}
