package org.scrutineer.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/**
 * A council's own Word document whose content controls are filled by their tags. Its letterhead, crest, styles, headers,
 * footers and sections stay as they are; it was checked when it was read and is not changed.
 */
public final class WordTemplate {
    private final String name;
    private final byte[] file;
    private final Set<TemplateTag> tags;

    private WordTemplate(String name, byte[] file, Set<TemplateTag> tags) {
        this.name = name;
        this.file = file;
        this.tags = tags;
    }

    /**
     * @param name of the file, for messages
     * @param file a .docx or a .dotx
     * @throws Problem when it cannot be opened, would carry something into every paper that nobody wants there, has a
     *     tag that is not known (all of them are named), or lacks the one control for the paper's text
     */
    public static WordTemplate read(String name, byte[] file) {
        byte[] kept = file.clone();
        try (WordTemplateParts parts = WordTemplateParts.open(name, kept)) {
            Set<TemplateTag> tags = checked(name, parts);
            WordStory main = parts.main();
            main.first(TemplateTag.BODY).orElseThrow().room(name, true);
            return new WordTemplate(name, kept, tags);
        }
    }

    /** The tags that it has, in the order of its text, headers and footers last. */
    public List<TemplateTag> tags() {
        return List.copyOf(tags);
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    private static Set<TemplateTag> checked(String name, WordTemplateParts parts) {
        List<WordControl> tagged = parts.stories().stream()
                .flatMap(story -> story.controls().stream())
                .filter(control -> !control.tag().isEmpty())
                .toList();
        List<String> unknown = tagged.stream()
                .map(WordControl::tag)
                .filter(tag -> TemplateTag.called(tag).isEmpty())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown(name, unknown);
        }
        for (WordControl control : tagged) {
            check(name, control);
        }
        checkBody(name, parts, tagged);
        return tagged.stream()
                .map(control -> TemplateTag.called(control.tag()).orElseThrow())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Problem unknown(String name, List<String> unknown) {
        String sentences = unknown.stream()
                .map(tag -> "“" + tag + "” is not known. Did you mean “" + TemplateTag.nearest(tag).text() + "”?")
                .collect(Collectors.joining(" "));
        return new Problem(
                sentences, "Mend " + (unknown.size() == 1 ? "the tag" : "the tags") + " in " + name
                        + " (Developer, Properties) and choose it again.");
    }

    private static void check(String name, WordControl control) {
        if (!control.takesText()) {
            throw new Problem(
                    "In " + name + " the control “" + control.tag() + "” is not one for text.",
                    "Use a plain text or rich text content control there.");
        }
        control.around().ifPresent(outer -> {
            throw new Problem(
                    "In " + name + " the control “" + control.tag() + "” lies inside “" + outer + "”.",
                    "Move it out: what lies inside is written over.");
        });
    }

    private static void checkBody(String name, WordTemplateParts parts, List<WordControl> tagged) {
        long bodies = tagged.stream().filter(control -> is(control, TemplateTag.BODY)).count();
        if (bodies == 0) {
            throw new Problem(
                    name + " has no control for the text of the paper.",
                    "Add a rich text content control with the tag “report.body” in Word.");
        }
        if (bodies > 1 || parts.main().first(TemplateTag.BODY).isEmpty()) {
            throw new Problem(
                    name + " must have “report.body” once, in the text and not in a header or footer.",
                    "Take the other one out in Word.");
        }
    }

    private static boolean is(WordControl control, TemplateTag tag) {
        return TemplateTag.called(control.tag()).filter(tag::equals).isPresent();
    }

    void fill(Paper paper, Map<TemplateTag, String> facts, OutputStream out, Progress progress) throws IOException {
        Map<TemplateTag, String> all = all(paper, facts);
        try (WordTemplateParts parts = WordTemplateParts.open(name, file)) {
            WordTemplateStyles styles = parts.styles();
            for (WordStory story : parts.stories()) {
                for (WordControl control : story.controls()) {
                    TemplateTag.called(control.tag())
                            .filter(tag -> tag != TemplateTag.BODY)
                            .ifPresent(tag -> control.fill(all.getOrDefault(tag, "").strip(), styles.placeholders()));
                }
            }
            parts.write(paper, styles, progress);
            parts.save(paper, Instant.now(), out);
        }
    }

    private static Map<TemplateTag, String> all(Paper paper, Map<TemplateTag, String> facts) {
        Map<TemplateTag, String> all = new EnumMap<>(TemplateTag.class);
        all.put(TemplateTag.TITLE, paper.title());
        all.put(TemplateTag.AUTHORITY, paper.authority());
        all.put(TemplateTag.SUBJECT, paper.subject());
        all.put(TemplateTag.FOOTER, paper.footer());
        all.putAll(facts);
        return all;
    }
}
