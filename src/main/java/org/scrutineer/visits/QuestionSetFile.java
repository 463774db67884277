package org.scrutineer.visits;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.QuestionSet.Domain;
import org.scrutineer.visits.QuestionSet.Question;
import org.scrutineer.visits.QuestionSet.Standard;

/** A question set as a JSON file, and the one that comes with the tool. Each fault of a file is one sentence. */
public final class QuestionSetFile {
    /** More than any set in use has, and little enough that no file can fill the memory. */
    static final int MOST_BYTES = 1_000_000;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,8}(?:[.-][A-Za-z0-9]{1,8}){0,2}");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Set<String> keys = new HashSet<>();

    private QuestionSetFile() {}

    private record Whole(String name, String scheme, List<Part> domains) {}

    private record Part(String key, String name, List<Topic> standards) {}

    private record Topic(String key, String name, String about, @JsonProperty("questions") List<String> asked) {}

    /** The set that comes with the tool: care at home, in five domains and sixteen standards. */
    public static QuestionSet shipped() {
        try (InputStream json = QuestionSetFile.class.getResourceAsStream("care-at-home.json")) {
            return read(json.readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException("The question set cannot be read", missing);
        }
    }

    /** @throws Problem that says what is wrong with the file */
    public static QuestionSet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw wrong("is too large for a question set");
        }
        return read(new String(file, StandardCharsets.UTF_8));
    }

    static QuestionSet read(String json) {
        try {
            return new QuestionSetFile().checked(JSON.readValue(json, Whole.class));
        } catch (JsonProcessingException unreadable) {
            throw new Problem(
                    "The file is not a question set in JSON"
                            + (unreadable.getLocation() == null
                                    ? "."
                                    : ": line " + unreadable.getLocation().getLineNr() + " cannot be read."),
                    HELP, unreadable);
        }
    }

    /** As the store keeps it. */
    static String write(QuestionSet set) {
        Whole whole = new Whole(set.name(), set.scheme(), set.domains().stream()
                .map(domain -> new Part(domain.key(), domain.name(), domain.standards().stream()
                        .map(standard -> new Topic(standard.key(), standard.name(), standard.about(),
                                standard.questions().stream().map(Question::words).toList()))
                        .toList()))
                .toList());
        try {
            return JSON.writeValueAsString(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final String HELP = "It has name, scheme and domains, each domain a key, a name and standards, and "
            + "each standard a key, a name and questions.";

    private QuestionSet checked(Whole whole) {
        if (whole == null) {
            throw wrong("is empty");
        }
        List<Domain> domains = new ArrayList<>();
        for (Part part : some(whole.domains(), "has no domains")) {
            String name = text(part.name(), "has a domain without a name");
            List<Standard> standards = some(part.standards(), "has no standards in the domain “" + name + "”").stream()
                    .map(this::standard)
                    .toList();
            domains.add(new Domain(key(part.key(), "domain “" + name + "”"), name, standards));
        }
        return new QuestionSet(
                text(whole.name(), "has no name"), text(whole.scheme(), "names no scheme to score in"), domains);
    }

    private Standard standard(Topic topic) {
        String name = text(topic.name(), "has a standard without a name");
        String key = key(topic.key(), "standard “" + name + "”");
        List<Question> questions = new ArrayList<>();
        for (String words : some(topic.asked(), "has no questions in the standard “" + name + "”")) {
            questions.add(new Question(
                    key + "." + (questions.size() + 1), text(words, "has an empty question in “" + name + "”")));
        }
        return new Standard(key, name, Objects.requireNonNullElse(topic.about(), "").strip(), questions);
    }

    private String key(String written, String whose) {
        String key = text(written, "has no key for the " + whose);
        if (!KEY.matcher(key).matches()) {
            throw wrong("has “" + key + "” as the key of the " + whose + ", which is no key such as C3");
        }
        if (!keys.add(key.toLowerCase(Locale.ROOT))) {
            throw wrong("has the key “" + key + "” twice");
        }
        return key;
    }

    private static String text(String written, String otherwise) {
        if (written == null || written.isBlank()) {
            throw wrong(otherwise);
        }
        return written.strip().replaceAll("\\s+", " ");
    }

    private static <T> List<T> some(List<T> parts, String otherwise) {
        if (parts == null || parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            throw wrong(otherwise);
        }
        return parts;
    }

    private static Problem wrong(String what) {
        return new Problem("The question set " + what + ".", HELP);
    }
}
