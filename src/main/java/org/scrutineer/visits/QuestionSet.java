package org.scrutineer.visits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.ledger.RecordKind;

/**
 * What is asked at a visit: domains, their standards, and the questions of each. A question's key is its standard's with
 * its place, such as C3.2, so that a set which visits were assessed by is never changed, only followed by another.
 *
 * @param scheme the name of the rating scheme in which it is scored
 */
public record QuestionSet(String name, String scheme, List<Domain> domains) {
    public static final RecordKind KIND = RecordKind.of("question set", "content: name content");

    public QuestionSet {
        domains = List.copyOf(domains);
    }

    /** @param key short and the set's own, such as C */
    public record Domain(String key, String name, List<Standard> standards) {
        public Domain {
            standards = List.copyOf(standards);
        }
    }

    /** @param about what good looks like, in a sentence; may be empty */
    public record Standard(String key, String name, String about, List<Question> questions) {
        public Standard {
            questions = List.copyOf(questions);
        }

        /** "C3 Medicines". */
        public String title() {
            return key + " " + name;
        }
    }

    public record Question(String key, String words) {}

    /** The same for a name in every workspace, so that a set is one when two workspaces come together. */
    public UUID id() {
        return id(name);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(
                ("question set/" + name.strip().toLowerCase(Locale.UK)).getBytes(StandardCharsets.UTF_8));
    }

    /** In their order, through all domains. */
    public List<Standard> standards() {
        return domains.stream().flatMap(domain -> domain.standards().stream()).toList();
    }

    public Stream<Question> questions() {
        return standards().stream().flatMap(standard -> standard.questions().stream());
    }

    public Optional<Standard> standard(String key) {
        return standards().stream().filter(standard -> standard.key().equalsIgnoreCase(key.strip())).findFirst();
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equalsIgnoreCase(key.strip())).findFirst();
    }
}
